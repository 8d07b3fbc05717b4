import { isBlank, known } from '../../../model/field.ts';
import { offeredPorts } from '../../../model/serviceConnect.ts';
import { placeOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

const FORM = /^[a-z0-9_][a-z0-9_-]{0,63}$/;

export const scDiscoveryNameForm = serviceRule({
  id: 'sc-discovery-name-form',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectService.html',
  rationale: 'The name becomes that of a Cloud Map service.',
  messages: {
    form: 'A discovery name holds up to 64 lower-case letters, digits, hyphens and underscores and does not begin with a hyphen.',
    portName:
      'Without `discoveryName` the port is discovered by its `portName`, which may hold only lower-case letters, digits, hyphens and underscores.',
  },
  check(service, report, { task }) {
    for (const port of offeredPorts(service)) {
      const isDefault = isBlank(port.discoveryName);
      if (isDefault && task) continue; // which the name of the port mapping must have as well
      const field = isDefault ? port.portName : port.discoveryName;
      const name = known(field);
      if (!field || !name || FORM.test(name)) continue;
      const lowerCased = name.toLowerCase();
      const at = isDefault ? placeOf(port, 'discoveryName') : field;
      const fixes = FORM.test(lowerCased) ? [fix.set(at, lowerCased)] : [];
      report(field, isDefault ? 'portName' : 'form', {}, fixes);
    }
  },
});
