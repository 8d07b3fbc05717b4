import { getNodeValue } from 'jsonc-parser';
import { propertyOf } from '../../../documents/syntaxTree.ts';
import { TASK_LEVEL_KEYS } from '../../../facts/taskLevelKeys.ts';
import { isAbsent } from '../../../model/field.ts';
import type { ContainerDefinition } from '../../../model/shapes.generated.ts';
import type { TaskDefinition } from '../../../model/taskDefinition.ts';
import { keyPlaceOf, keysOf, placeOf } from '../../../model/view.ts';
import { type Fix, fix } from '../../fix.ts';
import { siblingsRule } from '../../rule.ts';

type TaskLevelKey = (typeof TASK_LEVEL_KEYS)[number];

export const taskKeyInContainer = siblingsRule({
  id: 'task-key-in-container',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html',
  rationale:
    'A container has no such field. The AWS CLI refuses it as an unknown parameter; Terraform, which keeps containers in arrays of their own, leaves it out.',
  messages: {
    misplaced: '`{key}` belongs to the task definition, not to a container.',
    ignored: {
      severity: 'warning',
      text: '`{key}` belongs to the task definition; Terraform ignores it in a container.',
    },
  },
  check(container, report, task) {
    const keys = keysOf(container);
    for (const key of TASK_LEVEL_KEYS)
      if (keys.includes(key)) {
        const message = task.node ? 'misplaced' : 'ignored';
        report(keyPlaceOf(container, key), message, { key }, moveUp(container, key, task));
      }
  },
});

/** Where the task says nothing yet and no other container says something else. */
function moveUp(container: ContainerDefinition, key: TaskLevelKey, task: TaskDefinition): Fix[] {
  const value = container.node && propertyOf(container.node, key)?.valueNode;
  const holders = task.containers.filter((it) => keysOf(it).includes(key));
  if (value?.type === 'null') return [fix.remove(placeOf(container, key))];
  if (!value || !isAbsent(task[key]) || holders.length > 1) return [];
  const edits = [
    ...fix.set(placeOf(task, key), getNodeValue(value)).edits,
    ...fix.remove(placeOf(container, key)).edits,
  ];
  return [{ title: `Move ${key} to the task definition`, edits }];
}
