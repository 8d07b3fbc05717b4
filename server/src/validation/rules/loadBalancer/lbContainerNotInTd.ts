import { mayHaveContainer } from '../../../model/containerNamed.ts';
import { each, known } from '../../../model/field.ts';
import { portMapped } from '../../../model/mappedPorts.ts';
import { containerNames, type TaskDefinition } from '../../../model/taskDefinition.ts';
import { placeOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

export const lbContainerNotInTd = serviceRule({
  id: 'lb-container-not-in-td',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LoadBalancer.html',
  rationale: 'AWS refuses it: "The container X does not exist in the task definition".',
  messages: {
    unknown: 'The task definition has no container {name}.',
  },
  check(service, report, { task }) {
    if (!task) return;
    for (const { containerName, containerPort } of each(service.loadBalancers)) {
      const name = known(containerName);
      if (!containerName || !name || mayHaveContainer(task, name)) continue;
      const only = onlyContainerMapping(task, known(containerPort));
      const names = containerNames(task).flatMap((it) => known(it) ?? []);
      report(containerName, 'unknown', { name }, only ? [fix.set(containerName, only)] : [], [
        { at: placeOf(task, 'containerDefinitions'), message: `Its containers: ${names.join(', ')}.` },
      ]);
    }
  },
});

/** The name of the one container that maps a port. */
function onlyContainerMapping(task: TaskDefinition, port: number | undefined): string | undefined {
  if (port === undefined) return undefined;
  const [only, ...others] = task.containers.filter((container) => portMapped(container, port) !== 'not');
  return only && others.length === 0 && portMapped(only, port) === 'alone' ? known(only.name) : undefined;
}
