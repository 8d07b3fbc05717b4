import { instanceType, instanceTypeNames } from '../../facts/instanceTypes.ts';
import { REGIONS } from '../../facts/regions.ts';
import { clusterOf } from '../../model/cluster.ts';
import { known } from '../../model/field.ts';
import { gibText } from '../../model/unitText.ts';
import { relativePath } from '../../workspace/relativePath.ts';
import type { Surroundings } from '../surroundings.ts';
import { uriText } from '../uriText.ts';
import type { Suggestion } from './suggestion.ts';

export const regionValues = (): Suggestion[] => Object.entries(REGIONS).map(([value, detail]) => ({ value, detail }));

/** Three zones of the cluster's Region; none where no Region is given. */
export function zoneValues({ document }: Surroundings): Suggestion[] {
  const cluster = clusterOf(document);
  const region = cluster?.form === 'own' ? known(cluster.cluster.region) : undefined;
  return region ? ['a', 'b', 'c'].map((letter) => ({ value: region + letter, detail: REGIONS[region] ?? '' })) : [];
}

/** Every instance type there is; the table is loaded when asked for. */
export async function instanceTypeValues(): Promise<Suggestion[]> {
  return instanceTypeNames().map((value) => {
    const { vcpus, nominalMemoryMiB, gpus, cpuArchitecture } = instanceType(value)!;
    const parts = [`${vcpus} vCPU`, gibText(nominalMemoryMiB)];
    if (gpus > 0) parts.push(`${gpus} GPU${gpus > 1 ? 's' : ''}`);
    if (cpuArchitecture === 'ARM64') parts.push('ARM64');
    return { value, detail: parts.join(', ') };
  });
}

/** The clusters that the workspace describes. */
export const clusterNames = ({ workspace }: Surroundings): Suggestion[] =>
  workspace.definitions().flatMap((it) => {
    const cluster = clusterOf(it);
    const value = cluster?.form === 'own' ? known(cluster.cluster.clusterName) : undefined;
    return value ? [{ value, detail: uriText(it.uri) }] : [];
  });

/** Paths, from the cluster file, of the workspace's definitions. */
export const definitionPaths =
  (kind: 'service-definition' | 'task-definition') =>
  ({ document, workspace }: Surroundings): Suggestion[] =>
    workspace
      .definitions()
      .filter((it) => it.kind === kind)
      .map(({ uri }) => ({ value: relativePath(document.uri, uri) }));
