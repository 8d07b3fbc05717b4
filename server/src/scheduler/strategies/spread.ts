import type { ContainerInstanceState } from '../instances/containerInstance.ts';
import type { MemberGroups } from '../instances/instanceGroups.ts';
import type { Level, OwnLevel } from './level.ts';

/**
 * spread by `instanceId` or `host`: the instance with the fewest tasks of the task group; with `sign` −1 the one with most, for scale-in.
 * Either way each choice moves a key up by one.
 */
export function spreadOverInstances(
  candidates: readonly ContainerInstanceState[],
  group: string,
  isFirst: boolean,
  sign: 1 | -1,
): OwnLevel {
  const keys = new Float64Array(candidates.length);
  if (!isFirst)
    for (let candidate = 0; candidate < keys.length; candidate++)
      keys[candidate] = sign * candidates[candidate]!.countOf(group);
  return { kind: 'own', keys, isUniform: isFirst, took: (candidate) => keys[candidate]!++ };
}

/**
 * spread by `attribute:NAME`: the instances that share the value with the fewest tasks of the task group, wherever in the cluster those
 * are. Instances without the attribute count as one group (not documented).
 * @param hosting instances that have tasks of the task group already, candidates or not
 */
export function spreadOverValues(
  { groupOf, isOwn, all }: MemberGroups,
  group: string,
  hosting: Iterable<ContainerInstanceState>,
  sign: 1 | -1,
): Level {
  const counts: number[] = new Array(all.groups).fill(0);
  for (const instance of hosting) counts[all.groupOf[instance.index]!]! += sign * instance.countOf(group);
  if (!isOwn) return { kind: 'shared', groupOf, counts, groups: all.groups };
  const keys = Float64Array.from(groupOf, (number) => counts[number]!);
  return { kind: 'own', keys, took: (candidate) => keys[candidate]!++ };
}
