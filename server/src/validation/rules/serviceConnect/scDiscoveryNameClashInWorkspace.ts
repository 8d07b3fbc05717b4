import { type Field, known } from '../../../model/field.ts';
import { discoveryNameOf, enabledServiceConnect, offeredPorts } from '../../../model/serviceConnect.ts';
import type { ServiceDefinition } from '../../../model/serviceDefinition.ts';
import { serviceRule } from '../../rule.ts';

export const scDiscoveryNameClashInWorkspace = serviceRule({
  id: 'sc-discovery-name-clash-in-workspace',
  severity: 'warning',
  source: 'https://github.com/aws/copilot-cli/issues/4659',
  rationale: 'A name belongs to one service of a namespace: "SC service is already used by arn:…".',
  messages: { clash: 'Service {other} is discovered as {name} in this namespace too.' },
  check(service, report, { services }) {
    const names = offeredPorts(service).flatMap((port) => discoveryNameOf(port) ?? []);
    if (names.length === 0) return;
    for (const other of services.filter((it) => sharesNamespace(service, it)))
      for (const port of offeredPorts(other)) {
        const theirs = discoveryNameOf(port);
        const own = names.find((name) => known(name) !== undefined && known(name) === known(theirs));
        if (own && theirs)
          report(
            own,
            'clash',
            { other: known(other.serviceName)!, name: known(theirs)! },
            [],
            [{ at: theirs, message: 'Also given here.' }],
          );
      }
  },
});

/**
 * Whether two services of different names certainly share a namespace. Its ARN says so; a name alone may stand for one
 * in each account, so that it counts only for services of one cluster in one folder.
 */
function sharesNamespace(a: ServiceDefinition, b: ServiceDefinition): boolean {
  const same = (read: (service: ServiceDefinition) => Field<string> | undefined): string | undefined =>
    known(read(a)) === known(read(b)) ? known(read(a)) : undefined;
  if (!known(a.serviceName) || !known(b.serviceName) || same((it) => it.serviceName)) return false;
  const namespace = same((it) => enabledServiceConnect(it)?.namespace);
  if (!namespace) return false;
  return namespace.startsWith('arn:') || (same((it) => it.cluster) !== undefined && folderOf(a) === folderOf(b));
}

const folderOf = ({ uri }: ServiceDefinition): string => uri.slice(0, uri.lastIndexOf('/'));
