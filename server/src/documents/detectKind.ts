import type { ASTNode, ObjectASTNode } from 'vscode-json-languageservice';
import type { DocumentKind } from './parsedDocument.ts';
import { proposedKind } from './proposedKind.ts';
import { propertyOf } from './syntaxTree.ts';

export interface Detected {
  readonly kind: DocumentKind | undefined;
  /** The definition, inside its wrapper where there is one. */
  readonly root: ASTNode | undefined;
}

/** Keys that only a service definition has, beside the name; RunTask and CreateTaskSet inputs share the others. */
const SERVICE_ONLY = [
  'desiredCount',
  'schedulingStrategy',
  'deploymentConfiguration',
  'deploymentController',
  'healthCheckGracePeriodSeconds',
  'serviceConnectConfiguration',
  'availabilityZoneRebalancing',
  'forceNewDeployment',
];
/** Keys of ECS that a service definition shares with other inputs; who has one speaks of ECS. */
const SERVICE_SHARED = [
  'taskDefinition',
  'launchType',
  'networkConfiguration',
  'loadBalancers',
  'serviceRegistries',
  'placementStrategy',
  'placementConstraints',
  'platformVersion',
  'capacityProviderStrategy',
  'enableExecuteCommand',
  'enableECSManagedTags',
  'propagateTags',
  'volumeConfigurations',
  'vpcLatticeConfigurations',
  'gatewayConnectors',
];
/** Keys that many a file has. */
const SERVICE_COMMON = [
  'serviceName',
  'service',
  'cluster',
  'tags',
  'role',
  'clientToken',
  'monitoring',
  'platformFamily',
];
const NOT_A_SERVICE = ['externalId', 'scale', 'overrides', 'startedBy', 'count', 'containerInstances', 'reason'];
/** Keys of the settings of a deployment script, which names cluster and service as well. */
const NOT_A_BEGUN_SERVICE = [...NOT_A_SERVICE, 'region'];
const TASK_KEYS = [
  'family',
  'containerDefinitions',
  'networkMode',
  'requiresCompatibilities',
  'cpu',
  'memory',
  'executionRoleArn',
  'taskRoleArn',
  'volumes',
  'placementConstraints',
  'runtimePlatform',
  'pidMode',
  'ipcMode',
  'proxyConfiguration',
  'ephemeralStorage',
  'inferenceAccelerators',
  'enableFaultInjection',
  'tags',
];
const CLUSTER_KEYS = [
  'clusterName',
  'containerInstances',
  'capacityProviders',
  'defaultCapacityProviderStrategy',
  'accountSettings',
  'subnets',
  'services',
  'tasks',
  'region',
  'prices',
  'serviceConnectDefaults',
];
/** Keys that say of something with a name and an image that it is a container; `products.json` has those two as well. */
const CONTAINER_ONLY = [
  'essential',
  'portMappings',
  'logConfiguration',
  'mountPoints',
  'memoryReservation',
  'dependsOn',
  'entryPoint',
  'healthCheck',
  'linuxParameters',
  'secrets',
  'ulimits',
  'volumesFrom',
];
const CONTAINER_KEYS = ['image', ...CONTAINER_ONLY, 'environment', 'memory'];

const KEYS: Readonly<Record<DocumentKind, readonly string[]>> = {
  'task-definition': TASK_KEYS,
  'service-definition': [...SERVICE_ONLY, ...SERVICE_SHARED, ...SERVICE_COMMON],
  cluster: CLUSTER_KEYS,
  'container-definitions': CONTAINER_KEYS,
};

const NOTHING: Detected = { kind: undefined, root: undefined };

/** The content decides; where it is silent (a file just begun), the language id or the file name does. */
export function detectKind(root: ASTNode | undefined, uri: string, languageId: string): Detected {
  const proposed = proposedKind(uri, languageId);
  if (root?.type === 'array') return ofArray(root, proposed);
  if (root?.type !== 'object') return NOTHING;
  return ofWrapper(root, proposed) ?? ofContent(root, proposed) ?? ofProposal(root, proposed);
}

function ofArray(root: ASTNode & { type: 'array' }, proposed: DocumentKind | undefined): Detected {
  const telling = proposed === 'task-definition' ? CONTAINER_KEYS : CONTAINER_ONLY;
  const needed = proposed === 'task-definition' ? [] : [['name'], ['image']];
  const isContainer = (item: ASTNode): boolean =>
    item.type === 'object' && [telling, ...needed].every((keys) => has(item, keys));
  return root.items.some(isContainer) ? { kind: 'container-definitions', root } : NOTHING;
}

/** `describe-task-definition`, `describe-services` and `create-service` print the definition inside an object of its own. */
function ofWrapper(root: ObjectASTNode, proposed: DocumentKind | undefined): Detected | undefined {
  const task = propertyOf(root, 'taskDefinition')?.valueNode;
  if (task?.type === 'object' && (proposed === 'task-definition' || has(task, ['containerDefinitions', 'family'])))
    return { kind: 'task-definition', root: task };
  const service = propertyOf(root, 'service')?.valueNode;
  if (service?.type === 'object' && has(service, [...SERVICE_ONLY, 'serviceName', 'taskDefinition']))
    return { kind: 'service-definition', root: service };
  const services = propertyOf(root, 'services')?.valueNode;
  const first = services?.type === 'array' ? services.items[0] : undefined;
  if (first?.type === 'object' && has(first, [...SERVICE_ONLY, 'serviceName', 'serviceArn']))
    return { kind: 'service-definition', root: first };
  return undefined;
}

function ofContent(root: ObjectASTNode, proposed: DocumentKind | undefined): Detected | undefined {
  if (has(root, ['containerDefinitions'])) return { kind: 'task-definition', root };
  if (isClusterOutput(root)) return { kind: 'cluster', root };
  if (proposed === 'cluster') return undefined;
  return isService(root) ? { kind: 'service-definition', root } : undefined;
}

/** Whether most of what stands there is a service's, and enough of it nobody else's. */
function isService(root: ObjectASTNode): boolean {
  if (has(root, NOT_A_SERVICE)) return false;
  const keys = root.properties.length;
  const known = count(root, KEYS['service-definition']);
  const ofEcs = count(root, [...SERVICE_ONLY, ...SERVICE_SHARED]);
  if (propertyOf(root, 'service')?.valueNode?.type === 'string' && ofEcs > 0 && known === keys) return true; // UpdateService
  const named = has(root, ['serviceName']) && ofEcs > 0;
  return (named || (has(root, SERVICE_ONLY) && known > 1)) && (known * 2 > keys || ofEcs > 2);
}

/** List of `describe-container-instances`, `describe-clusters` or `describe-capacity-providers`, and what only its items have. */
const PRINTED_LISTS = [
  ['containerInstances', 'containerInstanceArn'],
  ['clusters', 'clusterArn'],
  ['capacityProviders', 'capacityProviderArn'],
] as const;

/** Whether the AWS CLI printed it about a cluster. */
export const isClusterOutput = (root: ObjectASTNode): boolean =>
  PRINTED_LISTS.some(([list, arn]) => {
    const items = propertyOf(root, list)?.valueNode;
    return items?.type === 'array' && items.items.some((item) => item.type === 'object' && has(item, [arn]));
  });

/** A file with a telling name is taken for what it says, unless most of its keys belong to something else. */
function ofProposal(root: ObjectASTNode, proposed: DocumentKind | undefined): Detected {
  if (!proposed) return NOTHING;
  if (proposed === 'service-definition' && has(root, NOT_A_BEGUN_SERVICE)) return NOTHING;
  const keys = root.properties.length;
  const known = count(root, KEYS[proposed]);
  return keys <= 1 || known * 3 >= keys ? { kind: proposed, root } : NOTHING;
}

const has = (object: ObjectASTNode, keys: readonly string[]): boolean =>
  object.properties.some((property) => keys.includes(property.keyNode.value));

const count = (object: ObjectASTNode, keys: readonly string[]): number => {
  const lowerCased = new Set(keys.map((key) => key.toLowerCase()));
  return object.properties.filter((property) => lowerCased.has(property.keyNode.value.toLowerCase())).length;
};
