import { each, known } from '../../../model/field.ts';
import { offeredPorts } from '../../../model/serviceConnect.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

const FORM = /^[a-z0-9_.][a-z0-9_.-]{0,126}$/;

export const scDnsNameForm = serviceRule({
  id: 'sc-dns-name-form',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectClientAlias.html',
  rationale: 'CreateService refuses it: "The DNS name that you provided is invalid".',
  messages: {
    form: 'A DNS name holds up to 127 lower-case letters, digits, hyphens, underscores and dots and does not begin with a hyphen.',
  },
  check(service, report) {
    for (const { dnsName } of offeredPorts(service).flatMap(({ clientAliases }) => each(clientAliases))) {
      const name = known(dnsName);
      if (!dnsName || !name || FORM.test(name)) continue;
      const lowerCased = name.toLowerCase();
      report(dnsName, 'form', {}, FORM.test(lowerCased) ? [fix.set(dnsName, lowerCased)] : []);
    }
  },
});
