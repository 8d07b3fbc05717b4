import { type Field, itemsOf, known, type List } from './field.ts';
import type { TaskDefinition } from './taskDefinition.ts';

/** The same task definition as it would be read if its `requiresCompatibilities` listed FARGATE too. */
export const asIfOnFargate = (task: TaskDefinition): TaskDefinition =>
  Object.create(task, { requiresCompatibilities: { value: withFargate(task) } });

function withFargate(task: TaskDefinition): Field<List<string>> {
  const { requiresCompatibilities: written } = task;
  const { uri, pointer, range } = written ?? task;
  const node = written?.node ?? task.node ?? task.document.root!;
  const place = { uri, pointer, range, node };
  const items: Field<string>[] = [...itemsOf(written), { ...place, state: 'known', value: 'FARGATE' }];
  const launchTypes = items.flatMap((item) => known(item) ?? []);
  return { ...place, state: 'known', value: { items, known: launchTypes, open: known(written)?.open ?? false } };
}
