import type { ASTNode } from 'vscode-json-languageservice';
import type { ParsedDocument } from '../../documents/parsedDocument.ts';
import { REGIONS } from '../../facts/regions.ts';
import { schemaPathOf } from '../../model/schemaPath.ts';
import { isPlaceholder } from '../../model/unknown.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { Surroundings } from '../surroundings.ts';
import { arnMeaning } from './arnMeaning.ts';
import { instanceTypeMeaning, weightMeaning } from './clusterMeaning.ts';
import { deploymentMeaning } from './deploymentMeaning.ts';
import { dockerfileMeaning } from './dockerfileMeaning.ts';
import { familyMeaning } from './familyMeaning.ts';
import { healthCheckMeaning } from './healthCheckMeaning.ts';
import { imageMeaning } from './imageMeaning.ts';
import { portMeaning } from './portMeaning.ts';
import { containerCpuMeaning, containerMemoryMeaning, taskCpuMeaning, taskMemoryMeaning } from './sizeMeaning.ts';

type Meaning = (surroundings: Surroundings, text: string) => string | undefined | Promise<string | undefined>;

const region: Meaning = (_, text) => REGIONS[text];
const instanceType: Meaning = (_, text) => instanceTypeMeaning(text);

/** What values mean beyond what the schema says of their keys, by the path of the place. ARNs mean the same everywhere. */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  'TaskDefinition.cpu': taskCpuMeaning,
  'TaskDefinition.memory': taskMemoryMeaning,
  'ContainerDefinition.image': imageMeaning,
  'ContainerDefinition.cpu': containerCpuMeaning,
  'ContainerDefinition.memory': containerMemoryMeaning('memory'),
  'ContainerDefinition.memoryReservation': containerMemoryMeaning('memoryReservation'),
  'ContainerDefinition.essential': (_, text) =>
    text === 'true' ? 'The task stops when this container stops.' : 'The task goes on when this container stops.',
  'PortMapping.containerPort': portMeaning,
  'PortMapping.hostPort': portMeaning,
  'ContainerDefinition.healthCheck': healthCheckMeaning,
  'HealthCheck.interval': healthCheckMeaning,
  'HealthCheck.timeout': healthCheckMeaning,
  'HealthCheck.retries': healthCheckMeaning,
  'HealthCheck.startPeriod': healthCheckMeaning,
  'LogConfiguration.options.awslogs-region': region,
  'LogConfiguration.options.region': region,
  'ServiceDefinition.taskDefinition': (surroundings, text) => familyMeaning(text, surroundings),
  'ServiceDefinition.desiredCount': deploymentMeaning,
  'DeploymentConfiguration.minimumHealthyPercent': deploymentMeaning,
  'DeploymentConfiguration.maximumPercent': deploymentMeaning,
  'CapacityProviderStrategyItem.weight': weightMeaning,
  'Cluster.region': region,
  'ContainerInstance.instanceType': instanceType,
  'AutoScalingGroup.instanceType': instanceType,
  'AutoScalingGroup.instanceTypes[]': instanceType,
};

/** What other files say of a value, also of one that a template fills in. */
const ELSEWHERE: Readonly<Record<string, (surroundings: Surroundings) => Promise<string | undefined>>> = {
  'ContainerDefinition.image': dockerfileMeaning,
};

const PLACEHOLDER = 'Filled in by a template. Its value is not known here, so nothing is said against it.';

/** What a value means, as Markdown; undefined where there is nothing to add to the schema's text. */
export async function meaningOf(
  value: ASTNode,
  document: ParsedDocument,
  workspace: Workspace,
): Promise<string | undefined> {
  const isTemplate = isPlaceholder(document, value);
  const holder = value.parent?.type === 'property' ? value.parent.parent : value.parent;
  const path = schemaPathOf(document, value);
  if (!path || (holder?.type !== 'object' && holder?.type !== 'array')) return isTemplate ? PLACEHOLDER : undefined;
  const surroundings = new Surroundings(document, workspace, holder, value);
  const text = String(value.value ?? '');
  const meaning = isTemplate ? PLACEHOLDER : ((await MEANINGS[path]?.(surroundings, text)) ?? arnMeaning(text));
  return [meaning, await ELSEWHERE[path]?.(surroundings)].filter(Boolean).join('\n\n') || undefined;
}
