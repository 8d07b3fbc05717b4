import { containerNamed } from '../../../model/containerNamed.ts';
import { each, isSet, itemsOf, known } from '../../../model/field.ts';
import type { ContainerDefinition } from '../../../model/shapes.generated.ts';
import { siblingsRule } from '../../rule.ts';

export const dependsOnServerCompletion = siblingsRule({
  id: 'depends-on-server-completion',
  severity: 'hint',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDependency.html',
  rationale:
    'COMPLETE and SUCCESS come when a container has ended. One that serves a port or is restarted does not end, so the other never starts.',
  messages: {
    serves:
      'Container {name} looks like a server (`{key}`) and may never reach {condition}. Is START or HEALTHY meant?',
    restarts:
      'Container {name} is restarted when it ends, so it may never reach {condition}. Add 0 to its `ignoredExitCodes`.',
  },
  check(container, report, task) {
    for (const { containerName, condition } of each(container.dependsOn)) {
      const wanted = known(condition);
      if (wanted !== 'COMPLETE' && wanted !== 'SUCCESS') continue;
      const target = containerNamed(task, known(containerName));
      if (!target || target === container) continue; // itself: container-reference-cycle
      const key = (['portMappings', 'healthCheck', 'firelensConfiguration'] as const).find((it) => isSet(target[it]));
      const parameters = { name: known(containerName)!, condition: wanted };
      if (key) report(condition, 'serves', { ...parameters, key });
      else if (isRestarted(target)) report(condition, 'restarts', parameters);
    }
  },
});

/** Whether even an exit with code 0 certainly leads to a restart. */
function isRestarted({ restartPolicy }: ContainerDefinition): boolean {
  const policy = known(restartPolicy);
  return (
    known(policy?.enabled) === true &&
    (policy?.ignoredExitCodes === undefined || policy.ignoredExitCodes.state === 'known') &&
    itemsOf(policy?.ignoredExitCodes).every((code) => code.state === 'known' && code.value !== 0)
  );
}
