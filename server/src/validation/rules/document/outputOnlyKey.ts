import { OUTPUT_ONLY_PORT_MAPPING_KEYS, OUTPUT_ONLY_TASK_KEYS } from '../../../facts/outputOnlyKeys.ts';
import type { Place } from '../../../model/field.ts';
import { portMappingsOf } from '../../../model/taskResources.ts';
import { keyPlaceOf, keysOf, type View } from '../../../model/view.ts';
import { type Fix, fix } from '../../fix.ts';
import { taskRule } from '../../rule.ts';

export const outputOnlyKey = taskRule({
  id: 'output-only-key',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html',
  rationale:
    'describe-task-definition prints these keys and register-task-definition refuses them: "Unknown parameter in input". AWS\'s deploy action for GitHub drops those of the task with a warning.',
  messages: {
    task: 'ECS prints `{key}` but does not take it: the AWS CLI refuses the file.',
    portMapping: {
      severity: 'error',
      text: 'ECS chooses and prints `{key}`, it cannot be given. Only `containerPortRange` can.',
    },
  },
  check(task, report) {
    const ofTask = placesOf(task, OUTPUT_ONLY_TASK_KEYS);
    const ofPorts = portMappingsOf(task).flatMap((mapping) => placesOf(mapping, OUTPUT_ONLY_PORT_MAPPING_KEYS));
    const places = [...ofTask, ...ofPorts].map(({ place }) => place);
    const all: Fix[] =
      places.length > 1
        ? [{ ...fix.removeAll(places, `Remove all ${places.length} keys that ECS only prints`), safe: true }]
        : [];
    for (const { key, place } of ofTask) report(place, 'task', { key }, [...all, { ...fix.remove(place), safe: true }]);
    for (const { key, place } of ofPorts)
      report(place, 'portMapping', { key }, [...all, { ...fix.remove(place), safe: true }]);
  },
});

function placesOf(view: View, keys: readonly string[]): { key: string; place: Place }[] {
  const present = keysOf(view);
  return keys.filter((key) => present.includes(key)).map((key) => ({ key, place: keyPlaceOf(view, key) }));
}
