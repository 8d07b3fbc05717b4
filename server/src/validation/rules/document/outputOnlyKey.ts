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
    one: 'ECS prints `{keys}` but does not take it: the AWS CLI refuses the file.',
    several: 'ECS prints {keys} but does not take them: the AWS CLI refuses the file.',
    portMapping: {
      severity: 'error',
      text: 'ECS chooses and prints `{key}`, it cannot be given. Only `containerPortRange` can.',
    },
  },
  check(task, report) {
    const ofTask = placesOf(task, OUTPUT_ONLY_TASK_KEYS);
    const ofPorts = portMappingsOf(task).flatMap((mapping) => placesOf(mapping, OUTPUT_ONLY_PORT_MAPPING_KEYS));
    if (ofTask.length + ofPorts.length === 0) return;
    const fixes = removalOf([...ofTask, ...ofPorts].map(({ place }) => place));
    const [first, ...others] = ofTask;
    if (first) {
      const present = ofTask.map(({ key }) => key);
      const keys = OUTPUT_ONLY_TASK_KEYS.filter((key) => present.includes(key)).join(', ');
      const related = others.map(({ place }) => ({ at: place, message: 'Printed too.' }));
      report(first.place, others.length > 0 ? 'several' : 'one', { keys }, fixes, related);
    }
    for (const { key, place } of ofPorts) report(place, 'portMapping', { key }, fixes);
  },
});

const removalOf = (places: readonly Place[]): Fix[] => {
  if (places.length === 1) return [{ ...fix.remove(places[0]!), safe: true }];
  return [{ ...fix.removeAll(places, `Remove all ${places.length} keys that ECS only prints`), safe: true }];
};

/** In the order of the text. */
function placesOf(view: View, keys: readonly string[]): { key: string; place: Place }[] {
  return keysOf(view).flatMap((key) => (keys.includes(key) ? { key, place: keyPlaceOf(view, key) } : []));
}
