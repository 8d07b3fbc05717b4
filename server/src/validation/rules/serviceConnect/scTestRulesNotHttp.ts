import { each, isBlank, isSet, known } from '../../../model/field.ts';
import { mappingOf, offeredPorts } from '../../../model/serviceConnect.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const scTestRulesNotHttp = serviceRule({
  id: 'sc-test-rules-not-http',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectTestTrafficHeaderRules.html',
  rationale: 'Test traffic is told by a header, which only HTTP has.',
  messages: { tcp: 'Port {name} has no `appProtocol`, so that the proxy sees no headers.' },
  check(service, report, { task }) {
    for (const port of offeredPorts(service)) {
      const mapping = mappingOf(task, port);
      if (!mapping || !isBlank(mapping.appProtocol)) continue;
      for (const alias of each(port.clientAliases))
        if (isSet(alias.testTrafficRules))
          report(
            keyPlaceOf(alias, 'testTrafficRules'),
            'tcp',
            { name: known(port.portName)! },
            [],
            [{ at: mapping.name!, message: 'The port mapping.' }],
          );
    }
  },
});
