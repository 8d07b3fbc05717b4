import type { ClusterContext } from '../model/clusterContext.ts';
import type { Place } from '../model/field.ts';
import type { ServiceContext } from '../model/serviceContext.ts';
import type { ServiceDefinition } from '../model/serviceDefinition.ts';
import type { Cluster, ContainerDefinition, PlacementConstraint } from '../model/shapes.generated.ts';
import type { TaskContext } from '../model/taskContext.ts';
import type { TaskDefinition } from '../model/taskDefinition.ts';
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
  readonly preset?: 'strict';
  /** Where AWS, or somebody who quotes AWS's refusal, says so. */
  readonly source: string;
  readonly rationale: string;
  /** A message may carry a severity of its own, where one condition is worse than another. */
  readonly messages: Readonly<Record<Name, string | { readonly severity: Severity; readonly text: string }>>;
}

interface Checks {
  task: (task: TaskDefinition, report: Report<string>, context: TaskContext) => void;
  container: (container: ContainerDefinition, report: Report<string>, task: TaskDefinition) => void;
  service: (service: ServiceDefinition, report: Report<string>, context: ServiceContext) => void;
  constraint: (constraint: PlacementConstraint, report: Report<string>) => void;
  cluster: (cluster: Cluster, report: Report<string>, context: ClusterContext) => void;
}

export type Rule = {
  [Subject in keyof Checks]: RuleFacts<string> & { readonly subject: Subject; readonly check: Checks[Subject] };
}[keyof Checks];

/** Looks at a task definition as a whole, with what the workspace knows about it. */
export const taskRule = <Name extends string>(
  rule: RuleFacts<Name> & { check(task: TaskDefinition, report: Report<Name>, context: TaskContext): void },
): Rule => ({ ...rule, subject: 'task', check: rule.check as Checks['task'] });

/** Looks at one container, with its task. */
export const containerRule = <Name extends string>(
  rule: RuleFacts<Name> & { check(container: ContainerDefinition, report: Report<Name>, task: TaskDefinition): void },
): Rule => ({ ...rule, subject: 'container', check: rule.check as Checks['container'] });

/** Looks at a service, with what the workspace knows about it: the task definition that it runs, and more. */
export const serviceRule = <Name extends string>(
  rule: RuleFacts<Name> & {
    check(service: ServiceDefinition, report: Report<Name>, context: ServiceContext): void;
  },
): Rule => ({ ...rule, subject: 'service', check: rule.check as Checks['service'] });

/** Looks at one placement constraint, of a task definition or of a service; not on Fargate, which refuses them all. */
export const constraintRule = <Name extends string>(
  rule: RuleFacts<Name> & { check(constraint: PlacementConstraint, report: Report<Name>): void },
): Rule => ({ ...rule, subject: 'constraint', check: rule.check as Checks['constraint'] });

/** Looks at a cluster file, with what the workspace knows about the files that it names. */
export const clusterRule = <Name extends string>(
  rule: RuleFacts<Name> & { check(cluster: Cluster, report: Report<Name>, context: ClusterContext): void },
): Rule => ({ ...rule, subject: 'cluster', check: rule.check as Checks['cluster'] });

/** `{cpu}` → the value of the parameter `cpu`. */
export const fillIn = (message: string, parameters: MessageParameters = {}): string =>
  message.replace(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole));
