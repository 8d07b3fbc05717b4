import type { ContainerInstanceState } from '../instances/containerInstance.ts';
import type { OwnLevel } from './level.ts';

/** binpack: the instance with the least of `field` left that still fits. */
export function binpack(field: 'cpu' | 'memory', candidates: readonly ContainerInstanceState[]): OwnLevel {
  const left = ({ remaining }: ContainerInstanceState) => (field === 'cpu' ? remaining.cpuUnits : remaining.memoryMiB);
  const keys = Float64Array.from(candidates, left);
  return {
    kind: 'own',
    keys,
    took: (candidate) => {
      keys[candidate] = left(candidates[candidate]!);
    },
  };
}
