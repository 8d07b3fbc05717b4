import { each, isBlank, isOpen, itemsOf, known } from '../../../model/field.ts';
import type { TaskDefinition } from '../../../model/taskDefinition.ts';
import { placeOf } from '../../../model/view.ts';
import { didYouMean } from '../../didYouMean.ts';
import { type Fix, fix } from '../../fix.ts';
import { containerRule } from '../../rule.ts';

export const mountUnknownVolume = containerRule({
  id: 'mount-unknown-volume',
  severity: 'error',
  source: 'https://github.com/ansible/ansible/issues/35751',
  rationale: 'RegisterTaskDefinition refuses it: "Unknown volume \'X\'." Names are compared with case.',
  messages: { unknown: 'The task definition has no volume {name}.{meant}' },
  check(container, report, task) {
    if (isOpen(task.volumes)) return;
    const names = each(task.volumes).map((volume) => volume.name);
    if (names.some((name) => name !== undefined && known(name) === undefined)) return;
    const certain = names.flatMap((name) => known(name) ?? []);
    for (const { sourceVolume } of each(container.mountPoints)) {
      const name = known(sourceVolume);
      if (!name || certain.includes(name)) continue;
      const meant = didYouMean(name, certain);
      const fixes = [...(meant ? [fix.set(sourceVolume!, meant)] : []), declare(task, name)];
      report(sourceVolume, 'unknown', { name, meant: meant ? ` Did you mean ${meant}?` : '' }, fixes);
    }
  },
});

function declare(task: TaskDefinition, name: string): Fix {
  const title = `Add volume ${name} to the task definition`;
  if (isBlank(task.volumes)) return fix.set(placeOf(task, 'volumes'), [{ name }], title);
  const { uri, range, pointer } = placeOf(task, 'volumes');
  return fix.set({ uri, range, pointer: `${pointer}/${itemsOf(task.volumes).length}` }, { name }, title);
}
