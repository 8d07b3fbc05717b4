import { containerLabel } from '../../../model/containerLabel.ts';
import type { ExposedPorts } from '../../../model/dockerfile.ts';
import { each } from '../../../model/field.ts';
import { type MappedPorts, mappedPorts, overlap, portsText } from '../../../model/portMappings.ts';
import { taskRule } from '../../rule.ts';

export const portNotExposed = taskRule({
  id: 'port-not-exposed',
  severity: 'hint',
  source: 'https://docs.docker.com/reference/dockerfile/#expose',
  rationale:
    'EXPOSE says on which ports the program in the image listens. A mapping of another port is usually a typo, and nobody answers there. ' +
    'Which Dockerfile an image is built from is told by the name of its folder, or by `stowage.dockerfiles`.',
  messages: {
    port: '{container} maps port {port}, which its Dockerfile does not expose. It exposes {exposed}.',
    range: '{container} maps ports {port}, none of which its Dockerfile exposes. It exposes {exposed}.',
  },
  check(task, report, { dockerfileOf }) {
    for (const container of task.containers) {
      const mapped = each(container.portMappings).flatMap((mapping) => mappedPorts(mapping) ?? []);
      const exposed = mapped.length > 0 ? dockerfileOf(container)?.exposed : undefined;
      if (!exposed?.length || exposed.some(({ ports }) => !ports)) continue;
      for (const ports of mapped) {
        if (ports.first === 0 || exposed.some((it) => it.ports && overlap(it.ports, ports))) continue;
        const texts = exposed.map(({ text }) => text).join(', ');
        const parameters = { container: containerLabel(container), port: textOf(ports, exposed), exposed: texts };
        const related = [...new Set(exposed.map(({ at }) => at))].map((at) => ({ at, message: 'What it exposes.' }));
        report(ports.at, ports.first === ports.last ? 'port' : 'range', parameters, [], related);
      }
    }
  },
});

/** With its protocol, unless tcp is all that anybody speaks of. */
const textOf = (mapped: MappedPorts, exposed: readonly ExposedPorts[]): string =>
  [mapped, ...exposed.map(({ ports }) => ports)].every((it) => it?.protocol === 'tcp')
    ? portsText(mapped)
    : `${portsText(mapped)}/${mapped.protocol}`;
