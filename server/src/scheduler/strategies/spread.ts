import type { ContainerInstanceState } from '../instances/containerInstance.ts';
import type { Level } from './level.ts';

/**
 * spread: the group with the fewest tasks of the task group wins, wherever in the cluster those tasks are. `instanceId` and `host` make
 * every instance a group; `attribute:NAME` those with the same value. Instances without the attribute form one group (not documented).
 * @param hosting instances that have tasks of the group already, candidates or not
 */
export function spread(
  field: string,
  candidates: readonly ContainerInstanceState[],
  hosting: Iterable<ContainerInstanceState>,
  group: string,
): Level {
  const groupNames = new Map<string | number, number>();
  const indexOf = (instance: ContainerInstanceState): number => {
    const name = groupName(field, instance);
    let index = groupNames.get(name);
    if (index === undefined) {
      index = groupNames.size;
      groupNames.set(name, index);
    }
    return index;
  };
  const groupOf = Int32Array.from(candidates, indexOf);
  const isOwn = groupNames.size === candidates.length;
  const counts: number[] = new Array(groupNames.size).fill(0);
  for (const instance of hosting) {
    const index = indexOf(instance);
    counts[index] = (counts[index] ?? 0) + instance.countOf(group);
  }
  if (!isOwn) return { kind: 'shared', groupOf, counts };
  const keys = Float64Array.from(groupOf, (index) => counts[index] ?? 0);
  return {
    kind: 'own',
    keys,
    took: (candidate) => {
      keys[candidate]!++;
    },
  };
}

/** Numbers for instances, text for values: they never meet in one field. */
function groupName(field: string, instance: ContainerInstanceState): string | number {
  if (field === 'instanceId' || field === 'host') return instance.index;
  const value = instance.attribute(field.replace(/^attribute:/, ''));
  return typeof value === 'string' ? `=${value}` : '';
}
