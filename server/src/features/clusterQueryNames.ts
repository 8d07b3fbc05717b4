import type { ParsedDocument } from '../documents/parsedDocument.ts';
import { CLUSTER_ATTRIBUTES } from '../facts/clusterAttributes.ts';
import { REGIONS } from '../facts/regions.ts';
import { known } from '../model/field.ts';
import { serviceDefinitionOf } from '../model/serviceDefinition.ts';
import { taskDefinitionOf } from '../model/taskDefinition.ts';
import type { Cluster } from '../scheduler/types.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { QueryNames } from './clusterQueryCompletion.ts';
import { instanceTypeValues } from './completion/clusterValues.ts';
import { clusterFrom, clusterSources } from './preview/clusterFiles.ts';

/** What an expression of a document can speak of: its workspace's clusters, services and families, and every instance type. */
export async function clusterQueryNames(document: ParsedDocument, workspace: Workspace): Promise<QueryNames> {
  const clusters = clusterSources(workspace).map(clusterFrom);
  const instanceTypes = await instanceTypeValues();
  return {
    availabilityZones: unique(clusters.length > 0 ? clusters.flatMap(zonesOf) : zonesOfRegions(document)),
    instanceTypes: instanceTypes.map(({ value, detail = '' }) => ({ name: String(value), detail })),
    customAttributes: customAttributesOf(clusters),
    taskGroups: unique(workspace.definitions().flatMap(taskGroupOf)),
  };
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)].sort();

const zonesOf = ({ containerInstances, capacityProviders, subnets }: Cluster): string[] => [
  ...[...containerInstances, ...subnets].map(({ availabilityZone }) => availabilityZone),
  ...capacityProviders.flatMap((provider) =>
    provider.kind === 'AUTO_SCALING_GROUP' ? provider.autoScalingGroup.availabilityZones : provider.availabilityZones,
  ),
];

/** Three zones of each Region that the document names, of every Region where it names none. */
function zonesOfRegions(document: ParsedDocument): string[] {
  const words = document.source.getText().match(/[a-z]+(?:-[a-z]+)+-\d/g) ?? [];
  const named = words.filter((word) => word in REGIONS);
  return (named.length > 0 ? named : Object.keys(REGIONS)).flatMap((region) =>
    ['a', 'b', 'c'].map((letter) => region + letter),
  );
}

function customAttributesOf(clusters: readonly Cluster[]): Map<string, string[]> {
  const shapes = clusters.flatMap(({ containerInstances, capacityProviders }) => [
    ...containerInstances,
    ...capacityProviders.flatMap((it) => (it.kind === 'AUTO_SCALING_GROUP' ? it.autoScalingGroup : [])),
  ]);
  const values = new Map<string, string[]>();
  for (const [name, value] of shapes.flatMap(({ attributes = {} }) => Object.entries(attributes))) {
    if (name in CLUSTER_ATTRIBUTES || name.includes('ecs.capability.')) continue;
    values.set(name, unique([...(values.get(name) ?? []), ...(value === null ? [] : [value])]));
  }
  return values;
}

function taskGroupOf(document: ParsedDocument): string[] {
  const service = known(serviceDefinitionOf(document)?.serviceName);
  const family = known(taskDefinitionOf(document)?.family);
  return [...(service ? [`service:${service}`] : []), ...(family ? [`family:${family}`] : [])];
}
