import { known } from '../../model/field.ts';
import { kindUsedAt } from '../../model/references.ts';
import type { Surroundings } from '../surroundings.ts';
import { clusterNames, definitionPaths, instanceTypeValues, regionValues, zoneValues } from './clusterValues.ts';
import { nameValues } from './nameValues.ts';
import { hostPortValues } from './portValues.ts';
import { taskCpuValues, taskMemoryValues } from './sizeValues.ts';
import type { Suggestion } from './suggestion.ts';

import { valuesElsewhere } from './valuesElsewhere.ts';

type Values = (asked: Surroundings) => Suggestion[] | Promise<Suggestion[]>;

/** What depends on the document or the workspace, by the path of the place; where names are used, see `references.ts`. */
const VALUES: Readonly<Record<string, Values>> = {
  'TaskDefinition.cpu': taskCpuValues,
  'TaskDefinition.memory': taskMemoryValues,
  'PortMapping.hostPort': hostPortValues,
  'LogConfiguration.options.awslogs-group': logGroupValues,
  'LogConfiguration.options.awslogs-region': regionValues,
  'LogConfiguration.options.region': regionValues,
  'TaskDefinition.executionRoleArn': valuesElsewhere('TaskDefinition.executionRoleArn'),
  'TaskDefinition.taskRoleArn': valuesElsewhere('TaskDefinition.taskRoleArn'),
  'RepositoryCredentials.credentialsParameter': valuesElsewhere('RepositoryCredentials.credentialsParameter'),
  'EFSVolumeConfiguration.fileSystemId': valuesElsewhere('EFSVolumeConfiguration.fileSystemId'),
  'AwsVpcConfiguration.subnets[]': valuesElsewhere('Subnet.subnetId', 'AwsVpcConfiguration.subnets[]'),
  'AwsVpcConfiguration.securityGroups[]': valuesElsewhere('AwsVpcConfiguration.securityGroups[]'),
  'ServiceConnectConfiguration.namespace': valuesElsewhere(
    'ServiceConnectDefaults.namespace',
    'ServiceConnectConfiguration.namespace',
  ),
  'ServiceDefinition.cluster': clusterNames,
  'Cluster.region': regionValues,
  'ContainerInstance.instanceType': instanceTypeValues,
  'AutoScalingGroup.instanceType': instanceTypeValues,
  'AutoScalingGroup.instanceTypes[]': instanceTypeValues,
  'ContainerInstance.availabilityZone': zoneValues,
  'Subnet.availabilityZone': zoneValues,
  'AutoScalingGroup.availabilityZones[]': zoneValues,
  'ManagedInstancesProvider.availabilityZones[]': zoneValues,
  'Cluster.services[]': definitionPaths('service-definition'),
  'Cluster.services[].definition': definitionPaths('service-definition'),
  'Cluster.tasks[]': definitionPaths('task-definition'),
  'Cluster.tasks[].definition': definitionPaths('task-definition'),
};

export const hasSuggestions = (schemaPath: string): boolean =>
  schemaPath in VALUES || kindUsedAt(schemaPath) !== undefined;

/** The values that go with the rest of the document and the workspace, each once; none where nothing is known. */
export async function suggestedValues(schemaPath: string, asked: Surroundings): Promise<Suggestion[]> {
  const kind = kindUsedAt(schemaPath);
  const suggestions = kind ? nameValues(kind, asked) : ((await VALUES[schemaPath]?.(asked)) ?? []);
  return [...new Map(suggestions.toReversed().map((it) => [it.value, it])).values()].reverse();
}

function logGroupValues(asked: Surroundings): Suggestion[] {
  const family = known(asked.tasks[0]?.family);
  return family ? [{ value: `/ecs/${family}`, detail: 'named after the family' }] : [];
}
