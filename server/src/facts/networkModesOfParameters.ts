import type { Platform } from './supportedParameters.ts';

/**
 * Network modes under which a parameter has its effect; `nat` is what Windows tasks without a network mode get. What is
 * not listed does not depend on the mode. Keys are those of `supportedParameters.ts`.
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
 */
export const NETWORK_MODES_OF_PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  'TaskDefinition.proxyConfiguration': ['awsvpc'],
  'TaskDefinition.enableFaultInjection': ['awsvpc', 'host'],
  'ContainerDefinition.links': ['bridge'],
  'ContainerDefinition.hostname': ['bridge', 'host', 'none', 'nat'],
  'ContainerDefinition.extraHosts': ['bridge', 'host', 'none', 'nat'],
  'ContainerDefinition.dnsServers': ['bridge', 'host', 'none', 'nat'],
  'ContainerDefinition.dnsSearchDomains': ['bridge', 'host', 'none', 'nat'],
  'ContainerDefinition.disableNetworking': ['bridge', 'host', 'none', 'nat'],
  'ContainerDefinition.portMappings': ['awsvpc', 'bridge', 'host', 'nat'],
  'PortMapping.containerPortRange': ['awsvpc', 'bridge', 'nat'],
  'PortMapping.appProtocol': ['awsvpc', 'bridge'],
};

/**
 * Network modes that a launch type offers.
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking.html
 */
export const NETWORK_MODES_OF_PLATFORMS: Readonly<Record<Platform, readonly string[]>> = {
  FARGATE: ['awsvpc'],
  'FARGATE Windows': ['awsvpc'],
  MANAGED_INSTANCES: ['awsvpc', 'host'],
  EXTERNAL: ['bridge', 'host', 'none'],
  'EXTERNAL Windows': ['nat'],
  EC2: ['awsvpc', 'bridge', 'host', 'none'],
  'EC2 Windows': ['nat', 'awsvpc'],
};
