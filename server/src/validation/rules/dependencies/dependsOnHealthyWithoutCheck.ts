import { containerNamed } from '../../../model/containerNamed.ts';
import { each, isBlank, itemsOf, known } from '../../../model/field.ts';
import type { ContainerDefinition } from '../../../model/shapes.generated.ts';
import { siblingsRule } from '../../rule.ts';

export const dependsOnHealthyWithoutCheck = siblingsRule({
  id: 'depends-on-healthy-without-check',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDependency.html',
  rationale:
    'HEALTHY waits for a health check of the task definition; one that is built into the image does not count, so the task never starts.',
  messages: {
    none: 'Container {name} has no `healthCheck`, so it never becomes HEALTHY. One in the image does not count.',
    disabled: 'The health check of container {name} is switched off with NONE, so it never becomes HEALTHY.',
  },
  check(container, report, task) {
    for (const { containerName, condition } of each(container.dependsOn)) {
      if (known(condition) !== 'HEALTHY') continue;
      const target = containerNamed(task, known(containerName));
      const lack = target && target !== container && whyNeverHealthy(target); // itself: container-reference-cycle
      if (lack) report(condition, lack, { name: known(containerName)! });
    }
  },
});

function whyNeverHealthy({ healthCheck }: ContainerDefinition): 'none' | 'disabled' | undefined {
  if (isBlank(healthCheck)) return 'none';
  const [first] = itemsOf(known(healthCheck)?.command);
  return known(first) === 'NONE' ? 'disabled' : undefined;
}
