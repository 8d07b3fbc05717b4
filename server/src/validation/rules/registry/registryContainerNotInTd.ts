import { containerNamed, mayHaveContainer } from '../../../model/containerNamed.ts';
import { each, known } from '../../../model/field.ts';
import { portMapped } from '../../../model/mappedPorts.ts';
import { writtenNetworkMode } from '../../../model/serviceNetworkMode.ts';
import { containerNames } from '../../../model/taskDefinition.ts';
import { placeOf } from '../../../model/view.ts';
import { didYouMean } from '../../didYouMean.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

export const registryContainerNotInTd = serviceRule({
  id: 'registry-container-not-in-td',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceRegistry.html',
  rationale: 'ECS registers the port of a container that the task definition has.',
  messages: {
    container: 'The task definition has no container {name}.{meant}',
    port: 'Container {name} does not map port {port}.',
  },
  check(service, report, { task }) {
    if (!task || writtenNetworkMode(task) === 'none') return; // registry-network-mode-none
    for (const { containerName, containerPort } of each(service.serviceRegistries)) {
      const name = known(containerName);
      const port = known(containerPort);
      if (!containerName || !name) continue;
      const container = containerNamed(task, name);
      if (!container && !mayHaveContainer(task, name)) {
        const names = containerNames(task).flatMap((it) => known(it) ?? []);
        const meant = didYouMean(name, names);
        const related = [
          { at: placeOf(task, 'containerDefinitions'), message: `Its containers: ${names.join(', ')}.` },
        ];
        const fixes = meant ? [fix.set(containerName, meant)] : [];
        report(containerName, 'container', { name, meant: meant ? ` Did you mean ${meant}?` : '' }, fixes, related);
      }
      if (container && port && portMapped(container, port) === 'not')
        report(containerPort, 'port', { name, port }, [], [{ at: container.name!, message: 'The container.' }]);
    }
  },
});
