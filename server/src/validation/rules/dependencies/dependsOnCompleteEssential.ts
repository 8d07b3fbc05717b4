import { containerNamed } from '../../../model/containerNamed.ts';
import { isEssential } from '../../../model/essential.ts';
import { each, known } from '../../../model/field.ts';
import { placeOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { siblingsRule } from '../../rule.ts';

export const dependsOnCompleteEssential = siblingsRule({
  id: 'depends-on-complete-essential',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDependency.html',
  rationale:
    'RegisterTaskDefinition refuses it: "A dependency container with SUCCESS or COMPLETE condition cannot be an essential container". Its end would end the task.',
  messages: {
    essential: 'Container {name} is essential, so nothing can wait for its {condition}: its end stops the task.',
  },
  check(container, report, task) {
    for (const { containerName, condition } of each(container.dependsOn)) {
      const wanted = known(condition);
      if (wanted !== 'COMPLETE' && wanted !== 'SUCCESS') continue;
      const target = containerNamed(task, known(containerName));
      if (!target || target === container || !isEssential(target)) continue; // itself: container-reference-cycle
      const name = known(containerName)!;
      const otherIsEssential = task.containers.some((other) => other !== target && isEssential(other));
      const fixes = otherIsEssential
        ? [fix.set(placeOf(target, 'essential'), false, `Make ${name} non-essential`)]
        : [];
      report(condition, 'essential', { name, condition: wanted }, fixes);
    }
  },
});
