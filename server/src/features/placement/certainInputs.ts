import { clusterNameOf } from '../../model/serviceCluster.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { isTemplated } from '../preview/certainty.ts';
import { type ClusterSource, clusterSources } from '../preview/clusterFiles.ts';
import type { Planned } from '../preview/plannedServices.ts';
import { inputFor, type PreviewInput } from '../preview/previewInput.ts';

/** What of a cluster file decides where tasks find a place. */
const DECISIVE = [
  'clusterName',
  'region',
  'containerInstances',
  'capacityProviders',
  'defaultCapacityProviderStrategy',
  'subnets',
  'accountSettings',
];

/**
 * For each cluster that the workspace describes, what is certain to be placed on it: nothing for a cluster that a template fills in, no
 * service of which something had to be assumed, and where there are several clusters only services that name theirs.
 */
export function certainInputs(workspace: Workspace): PreviewInput[] {
  const sources = clusterSources(workspace);
  const inputs = sources.filter(isCertain).map((source) => inputFor(workspace, source));
  return inputs.flatMap((input) => {
    const isAlone = sources.length === 1;
    const isUnique = inputs.filter(({ cluster }) => cluster.name === input.cluster.name).length === 1;
    if (!isAlone && !isUnique) return [];
    const planned = input.planned.filter((it) => it.isCertain && (isAlone || isMeantFor(it, input)));
    return [{ ...input, planned, services: planned.map(({ service }) => service) }];
  });
}

const isCertain = ({ file }: ClusterSource): boolean => !file || !isTemplated(file, DECISIVE);

const isMeantFor = ({ definition }: Planned, { cluster }: PreviewInput): boolean =>
  !definition || clusterNameOf(definition) === cluster.name;
