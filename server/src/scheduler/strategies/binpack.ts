import type { ContainerInstanceState } from '../instances/containerInstance.ts';
import type { OwnLevel } from './level.ts';

/** binpack: the instance with the least of `field` left that still fits; with `sign` −1 the one with most. */
export function binpack(
  field: 'cpu' | 'memory',
  candidates: readonly ContainerInstanceState[],
  sign: 1 | -1,
): OwnLevel {
  const left = ({ remaining }: ContainerInstanceState) =>
    sign * (field === 'cpu' ? remaining.cpuUnits : remaining.memoryMiB);
  const keys = new Float64Array(candidates.length);
  for (let candidate = 0; candidate < keys.length; candidate++) keys[candidate] = left(candidates[candidate]!);
  return {
    kind: 'own',
    keys,
    took: (candidate) => {
      keys[candidate] = left(candidates[candidate]!);
    },
  };
}
