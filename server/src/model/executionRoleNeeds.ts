import { each, type Field, isBlank, isSet, known, type Place } from './field.ts';
import { imageOf } from './image.ts';
import { runsOn } from './launchTypes.ts';
import type { ContainerDefinition } from './shapes.generated.ts';
import type { TaskDefinition } from './taskDefinition.ts';

/** What a task cannot have without an execution role. */
export type ExecutionRoleNeed =
  | 'ecr'
  | 'awslogs'
  | 'secrets'
  | 'secretOptions'
  | 'repositoryCredentials'
  | 'environmentFiles'
  | 'credentialSpecs';

export interface UnmetNeed {
  readonly need: ExecutionRoleNeed;
  /** In the first container that has it. */
  readonly at: Place;
}

/**
 * What a task definition that certainly gives no execution role needs one for. A missing role is one mistake, however
 * many need it.
 * @returns first what needs it on any launch type; then private ECR images and awslogs, unless on EC2 the role of the
 * instance may serve
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html
 */
export function unmetExecutionRoleNeeds(task: TaskDefinition): readonly UnmetNeed[] {
  const needs = read.get(task) ?? unmetNeeds(task);
  read.set(task, needs);
  return needs;
}

/** A rule for each need asks for them all. */
const read = new WeakMap<TaskDefinition, readonly UnmetNeed[]>();

function unmetNeeds(task: TaskDefinition): UnmetNeed[] {
  if (!isBlank(task.executionRoleArn)) return [];
  const isWithoutInstanceRole = (['FARGATE', 'EXTERNAL', 'MANAGED_INSTANCES'] as const).some((it) => runsOn(task, it));
  const needs = isWithoutInstanceRole ? [...ALWAYS, ...MET_BY_INSTANCE_ROLE] : ALWAYS;
  return needs.flatMap(([need, placeIn]) => {
    const at = first(task.containers, placeIn);
    return at ? { need, at } : [];
  });
}

type PlaceIn = (container: ContainerDefinition) => Place | undefined;
type Need = readonly [ExecutionRoleNeed, PlaceIn];

const placeIfSet = (field: Field<unknown> | undefined): Place | undefined => (isSet(field) ? field : undefined);

const isSpecWithArn = (spec: string): boolean => /^credentialspec(?:domainless)?:arn:/.test(spec);

const MET_BY_INSTANCE_ROLE: readonly Need[] = [
  ['ecr', (container) => (imageOf(container)?.registry.kind === 'ecr' ? container.image : undefined)],
  [
    'awslogs',
    (container) => {
      const driver = known(container.logConfiguration)?.logDriver;
      return known(driver) === 'awslogs' ? driver : undefined;
    },
  ],
];

const ALWAYS: readonly Need[] = [
  ['secrets', ({ secrets }) => placeIfSet(secrets)],
  ['secretOptions', ({ logConfiguration }) => placeIfSet(known(logConfiguration)?.secretOptions)],
  ['repositoryCredentials', ({ repositoryCredentials }) => placeIfSet(repositoryCredentials)],
  ['environmentFiles', ({ environmentFiles }) => placeIfSet(environmentFiles)],
  [
    'credentialSpecs',
    ({ credentialSpecs }) => (each(credentialSpecs).some(isSpecWithArn) ? credentialSpecs : undefined),
  ],
];

function first(containers: readonly ContainerDefinition[], placeIn: PlaceIn): Place | undefined {
  for (const container of containers) {
    const place = placeIn(container);
    if (place) return place;
  }
  return undefined;
}
