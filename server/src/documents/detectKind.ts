import type { ASTNode, ObjectASTNode } from 'vscode-json-languageservice';
import type { DocumentKind } from './parsedDocument.ts';
import { proposedKind } from './proposedKind.ts';
import { propertyOf } from './syntaxTree.ts';

export interface Detected {
  readonly kind: DocumentKind | undefined;
  /** The definition, inside its wrapper where there is one. */
  readonly root: ASTNode | undefined;
}

/** Keys that only a service definition has; RunTask and CreateTaskSet inputs share the others. */
const SERVICE_ONLY = [
  'serviceName',
  'desiredCount',
  'schedulingStrategy',
  'deploymentConfiguration',
  'deploymentController',
  'healthCheckGracePeriodSeconds',
  'serviceConnectConfiguration',
  'availabilityZoneRebalancing',
  'forceNewDeployment',
];
const SERVICE_SHARED = [
  'taskDefinition',
  'cluster',
  'service',
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
  'tags',
  'role',
  'clientToken',
];
const NOT_A_SERVICE = ['externalId', 'scale', 'overrides', 'startedBy', 'count', 'containerInstances', 'reason'];
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
const CONTAINER_KEYS = [
  'image',
  'essential',
  'portMappings',
  'environment',
  'logConfiguration',
  'mountPoints',
  'memory',
];

const KEYS: Readonly<Record<DocumentKind, readonly string[]>> = {
  'task-definition': TASK_KEYS,
  'service-definition': [...SERVICE_ONLY, ...SERVICE_SHARED],
  cluster: CLUSTER_KEYS,
  'container-definitions': CONTAINER_KEYS,
};

const NOTHING: Detected = { kind: undefined, root: undefined };

/** The content decides; where it is silent (a file just begun), the language id or the file name does. */
export function detectKind(root: ASTNode | undefined, uri: string, languageId: string): Detected {
  const proposed = proposedKind(uri, languageId);
  if (root?.type === 'array') return ofArray(root, proposed);
  if (root?.type !== 'object') return NOTHING;
  return ofWrapper(root) ?? ofContent(root, proposed) ?? ofProposal(root, proposed);
}

function ofArray(root: ASTNode & { type: 'array' }, proposed: DocumentKind | undefined): Detected {
  const looksLikeContainers = root.items.some(
    (item) => item.type === 'object' && has(item, ['image']) && has(item, ['name', ...CONTAINER_KEYS.slice(1)]),
  );
  const justBegun =
    proposed === 'task-definition' && root.items.some((item) => item.type === 'object' && has(item, CONTAINER_KEYS));
  return looksLikeContainers || justBegun ? { kind: 'container-definitions', root } : NOTHING;
}

/** `describe-task-definition`, `describe-services` and `create-service` print the definition inside an object of its own. */
function ofWrapper(root: ObjectASTNode): Detected | undefined {
  const task = propertyOf(root, 'taskDefinition')?.valueNode;
  if (task?.type === 'object') return { kind: 'task-definition', root: task };
  const service = propertyOf(root, 'service')?.valueNode;
  if (service?.type === 'object' && has(service, [...SERVICE_ONLY, 'taskDefinition']))
    return { kind: 'service-definition', root: service };
  const services = propertyOf(root, 'services')?.valueNode;
  const first = services?.type === 'array' ? services.items[0] : undefined;
  if (first?.type === 'object' && has(first, [...SERVICE_ONLY, 'serviceArn']))
    return { kind: 'service-definition', root: first };
  return undefined;
}

function ofContent(root: ObjectASTNode, proposed: DocumentKind | undefined): Detected | undefined {
  if (has(root, ['containerDefinitions'])) return { kind: 'task-definition', root };
  if (isClusterOutput(root)) return { kind: 'cluster', root };
  if (proposed === 'cluster') return undefined;
  const serviceKeys = count(root, KEYS['service-definition']);
  if (has(root, SERVICE_ONLY) && serviceKeys >= 2 && !has(root, NOT_A_SERVICE))
    return { kind: 'service-definition', root };
  return undefined;
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
  if (proposed === 'service-definition' && has(root, NOT_A_SERVICE)) return NOTHING;
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
