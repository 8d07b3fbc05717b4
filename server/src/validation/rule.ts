import { shortened } from '../documents/shortened.ts';
import type { ClusterContext } from '../model/clusterContext.ts';
import type { Place } from '../model/field.ts';
import type { ServiceContext } from '../model/serviceContext.ts';
import type { ServiceDefinition } from '../model/serviceDefinition.ts';
import type { Cluster, ContainerDefinition, PlacementConstraint } from '../model/shapes.generated.ts';
import type { TaskContext } from '../model/taskContext.ts';
import type { TaskDefinition, TaskLevel } from '../model/taskDefinition.ts';
import type { Related, Severity } from './finding.ts';
import type { Fix } from './fix.ts';

export type MessageParameters = Readonly<Record<string, string | number>>;

/**
 * Says something about a place. `undefined` as the place means the whole definition.
 * @param message name of one of the rule's messages; `{parameters}` in it are filled in
 * @param related places that explain it, often in the task definition that a service runs
 */
export type Report<Name extends string> = (
  at: Place | undefined,
  message: Name,
  parameters?: MessageParameters,
  fixes?: readonly Fix[],
  related?: readonly Related[],
) => void;

interface RuleFacts<Name extends string> {
  /** Stable and in kebab-case: the diagnostic's code, and what users write to switch the rule off. */
  readonly id: string;
  readonly severity: Severity;
  /** `strict`: advice, given only to those who ask for it. Without it, the rule is part of every preset. */
  readonly preset?: 'strict' | undefined;
  /** Where AWS, or somebody who quotes AWS's refusal, says so. */
  readonly source: string;
  readonly rationale: string;
  /** A message may carry a severity of its own, where one condition is worse than another. */
  readonly messages: Readonly<Record<Name, string | { readonly severity: Severity; readonly text: string }>>;
}

/** What is asked of a rule, by what it looks at. */
interface Checks<Name extends string> {
  task(task: TaskDefinition, report: Report<Name>, context: TaskContext): void;
  container(container: ContainerDefinition, report: Report<Name>, task: TaskLevel): void;
  siblings(container: ContainerDefinition, report: Report<Name>, task: TaskDefinition): void;
  service(service: ServiceDefinition, report: Report<Name>, context: ServiceContext): void;
  constraint(constraint: PlacementConstraint, report: Report<Name>): void;
  cluster(cluster: Cluster, report: Report<Name>, context: ClusterContext): void;
}

type Subject = keyof Checks<string>;

export interface RuleAbout<S extends Subject> extends RuleFacts<string> {
  readonly subject: S;
  readonly check: Checks<string>[S];
}

export type ContainerRule = RuleAbout<'container'>;

export type Rule = { [S in Subject]: RuleAbout<S> }[Subject];

/** All rules are objects of one hidden class: hundreds are gone through at every keystroke. */
const ruleAbout =
  <S extends Subject>(subject: S) =>
  <Name extends string>(rule: RuleFacts<Name> & { readonly check: Checks<Name>[S] }): RuleAbout<S> => {
    const { id, severity, preset, source, rationale, messages, check } = rule;
    return { id, severity, preset, source, rationale, messages, subject, check };
  };

/** Looks at a task definition as a whole, with what the workspace knows about it. */
export const taskRule = ruleAbout('task');

/** Looks at one container, with the parameters of its task. While neither changes, a rule that kept quiet is not asked again. */
export const containerRule = ruleAbout('container');

/** Looks at one container among the others of its task. */
export const siblingsRule = ruleAbout('siblings');

/** Looks at a service, with what the workspace knows about it: the task definition that it runs, and more. */
export const serviceRule = ruleAbout('service');

/** Looks at one placement constraint, of a task definition or of a service; not on Fargate, which refuses them all. */
export const constraintRule = ruleAbout('constraint');

/** Looks at a cluster file, with what the workspace knows about the files that it names. */
export const clusterRule = ruleAbout('cluster');

/** `{cpu}` → the value of the parameter `cpu`; an overlong word in it, such as a name of 300 letters, is cut short. */
export const fillIn = (message: string, parameters: MessageParameters = {}): string =>
  message.replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(parameters[name] ?? whole).replace(OVERLONG_WORD, shortened),
  );

const OVERLONG_WORD = /\S{81,}/g;
