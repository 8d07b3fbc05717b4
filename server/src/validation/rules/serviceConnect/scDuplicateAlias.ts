import { each, isBlank, isSet, known } from '../../../model/field.ts';
import { discoveryNameOf, enabledServiceConnect, offeredPorts } from '../../../model/serviceConnect.ts';
import type { ServiceConnectClientAlias, ServiceConnectService } from '../../../model/shapes.generated.ts';
import { serviceRule } from '../../rule.ts';

export const scDuplicateAlias = serviceRule({
  id: 'sc-duplicate-alias',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectClientAlias.html',
  rationale:
    'Other services reach an offered port by the name and the port of its alias, so the two stand for one port.',
  messages: { twice: '{alias} is the alias of another port already.' },
  check(service, report) {
    const namespace = known(enabledServiceConnect(service)?.namespace);
    const seen = new Map<string, ServiceConnectClientAlias>();
    for (const port of offeredPorts(service))
      for (const alias of each(port.clientAliases)) {
        const name = dnsNameOf(alias, port, namespace);
        const number = known(alias.port);
        if (name === undefined || number === undefined) continue;
        const first = seen.get(`${name}:${number}`);
        // two default names are equal where the discovery names are, which another rule reports
        if (first && (isSet(alias.dnsName) || isSet(first.dnsName)))
          report(alias, 'twice', { alias: `${name}:${number}` }, [], [{ at: first, message: 'Also given here.' }]);
        else seen.set(`${name}:${number}`, alias);
      }
  },
});

/** `DISCOVERY_NAME.NAMESPACE` where none is given; undefined where that is not certain. */
function dnsNameOf(
  { dnsName }: ServiceConnectClientAlias,
  port: ServiceConnectService,
  namespace: string | undefined,
): string | undefined {
  if (!isBlank(dnsName)) return known(dnsName);
  const name = known(discoveryNameOf(port));
  return name && namespace && !namespace.startsWith('arn:') ? `${name}.${namespace}` : undefined;
}
