/**
 * Keys that ECS prints and no call takes.
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskDefinition.html
 */
export const OUTPUT_ONLY_TASK_KEYS = [
  'taskDefinitionArn',
  'revision',
  'status',
  'requiresAttributes',
  'compatibilities',
  'registeredAt',
  'registeredBy',
  'deregisteredAt',
  'deleteRequestedAt',
] as const;

/** @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Service.html */
export const OUTPUT_ONLY_SERVICE_KEYS = [
  'serviceArn',
  'clusterArn',
  'status',
  'runningCount',
  'pendingCount',
  'deployments',
  'taskSets',
  'events',
  'createdAt',
  'createdBy',
  'roleArn',
  'currentServiceDeployment',
  'currentServiceRevisions',
  'resourceManagementType',
] as const;

/** @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html */
export const OUTPUT_ONLY_PORT_MAPPING_KEYS = ['hostPortRange'] as const;
