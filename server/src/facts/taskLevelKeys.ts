/**
 * Keys of a task definition that people put into one of its containers, where ECS has none of the kind.
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
 */
export const TASK_LEVEL_KEYS = [
  'taskRoleArn',
  'executionRoleArn',
  'networkMode',
  'requiresCompatibilities',
  'runtimePlatform',
  'ephemeralStorage',
  'volumes',
  'placementConstraints',
  'pidMode',
  'ipcMode',
  'proxyConfiguration',
  'enableFaultInjection',
] as const;
