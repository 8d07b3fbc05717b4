import { isBlank, isOpen, itemsOf, known } from '../../../model/field.ts';
import { mappingOf, offeredPorts } from '../../../model/serviceConnect.ts';
import { keyPlaceOf, placeOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

export const scAliasCount = serviceRule({
  id: 'sc-alias-count',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectService.html',
  rationale: 'CreateService refuses another number: "clientAliases must have 1 element".',
  messages: {
    none: 'An offered port needs one client alias: the port at which other services reach it.',
    several: 'An offered port takes one client alias, not {count}.',
  },
  check(service, report, { task }) {
    for (const port of offeredPorts(service)) {
      const at = placeOf(port, 'clientAliases');
      const count = itemsOf(port.clientAliases).length;
      if (isBlank(port.clientAliases)) {
        const containerPort = known(mappingOf(task, port)?.containerPort);
        const alias = [{ port: containerPort }];
        report(at, 'none', {}, containerPort ? [fix.set(at, alias, `Add an alias at port ${containerPort}`)] : []);
      } else if (count > 1 && !isOpen(port.clientAliases))
        report(keyPlaceOf(port, 'clientAliases'), 'several', { count });
    }
  },
});
