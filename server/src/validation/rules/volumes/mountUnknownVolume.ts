import { each, isBlank, isOpen, itemsOf, known } from '../../../model/field.ts';
import type { TaskDefinition } from '../../../model/taskDefinition.ts';
import { placeOf } from '../../../model/view.ts';
import { didYouMean } from '../../didYouMean.ts';
import { type Fix, fix } from '../../fix.ts';
import { taskRule } from '../../rule.ts';

/** That a volume can have. */
const NAME = /^[A-Za-z0-9_-]{1,255}$/;

export const mountUnknownVolume = taskRule({
  id: 'mount-unknown-volume',
  severity: 'error',
  source: 'https://github.com/ansible/ansible/issues/35751',
  rationale: 'RegisterTaskDefinition refuses it: "Unknown volume \'X\'." Names are compared with case.',
  messages: { unknown: 'The task definition has no volume {name}.{meant}' },
  check(task, report) {
    if (isOpen(task.volumes)) return;
    const fields = each(task.volumes).flatMap((volume) => volume.name ?? []);
    if (fields.some((field) => field.state !== 'known')) return;
    const names = new Set(fields.map(known));
    for (const container of task.containers)
      for (const { sourceVolume } of each(container.mountPoints)) {
        const name = known(sourceVolume);
        if (!name || names.has(name)) continue;
        const meant = didYouMean(
          name,
          fields.flatMap((field) => known(field) ?? []),
        );
        const fixes = [
          ...(meant ? [fix.set(sourceVolume!, meant)] : []),
          ...(NAME.test(name) ? [declare(task, name)] : []),
        ];
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
