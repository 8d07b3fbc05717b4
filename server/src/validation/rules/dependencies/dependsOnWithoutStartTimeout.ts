import { containerNamed } from '../../../model/containerNamed.ts';
import { each, isAbsent, known } from '../../../model/field.ts';
import type { ContainerDefinition } from '../../../model/shapes.generated.ts';
import { placeOf } from '../../../model/view.ts';
import { taskRule } from '../../rule.ts';

export const dependsOnWithoutStartTimeout = taskRule({
  id: 'depends-on-without-start-timeout',
  severity: 'hint',
  preset: 'strict',
  source: 'https://github.com/aws/amazon-ecs-agent/issues/2579',
  rationale:
    'When the condition never comes, only a `startTimeout` of the container that is waited for ends the wait; without one the task stays in PENDING.',
  messages: {
    none: 'Another container waits for {name} to become {condition}. Set `startTimeout` here, or it may wait without end.',
  },
  check(task, report) {
    const reported = new Set<ContainerDefinition>();
    for (const container of task.containers)
      for (const { containerName, condition } of each(container.dependsOn)) {
        const wanted = known(condition);
        const target = containerNamed(task, known(containerName));
        if (!target || reported.has(target) || !isAbsent(target.startTimeout)) continue;
        if (wanted !== 'HEALTHY' && wanted !== 'COMPLETE' && wanted !== 'SUCCESS') continue;
        reported.add(target);
        report(placeOf(target, 'startTimeout'), 'none', { name: known(containerName)!, condition: wanted });
      }
  },
});
