import { asIfOnFargate } from '../model/asIfOnFargate.ts';
import type { Place } from '../model/field.ts';
import { runsOn } from '../model/launchTypes.ts';
import { schedulingStrategy } from '../model/schedulingStrategy.ts';
import type { ServiceDefinition } from '../model/serviceDefinition.ts';
import { launchOf, launchPlace } from '../model/serviceLaunch.ts';
import type { TaskDefinition } from '../model/taskDefinition.ts';
import { disabledByComments } from './disableComments.ts';
import type { Finding } from './finding.ts';
import { runRules, type ValidationContext } from './runRules.ts';

/**
 * What a task definition does wrong on Fargate where only its service says that it runs there: the findings of its own
 * rules that listing FARGATE would add, told at the service's launch type or capacity provider. A task definition that
 * lists FARGATE has them itself.
 */
export function fargateFindings(service: ServiceDefinition, context: ValidationContext): Finding[] {
  const task = context.service?.task;
  if (!task || launchOf(service) !== 'FARGATE' || runsOn(task, 'FARGATE')) return [];
  if (schedulingStrategy(service) === 'DAEMON') return []; // which Fargate does not run
  const at = launchPlace(service)!;
  return addedOnFargate(task, context).map((finding) => onService(finding, at));
}

/** Errors and warnings only: advice belongs into the task definition. */
function addedOnFargate(task: TaskDefinition, context: ValidationContext): Finding[] {
  const known = new Set(runRules({ task }, context).map(identity));
  const isDisabled = disabledByComments(task.document);
  return runRules({ task: asIfOnFargate(task) }, context).filter(
    (finding) =>
      (finding.severity === 'error' || finding.severity === 'warning') &&
      !known.has(identity(finding)) &&
      !isDisabled(finding.rule, finding.range.start.line),
  );
}

const identity = ({ rule, pointer, message }: Finding): string => JSON.stringify([rule, pointer, message]);

const onService = (finding: Finding, { uri, pointer, range }: Place): Finding => ({
  ...finding,
  message: `In the task definition, for Fargate: ${finding.message}`,
  uri,
  pointer,
  range,
  fixes: [],
  related: [{ at: placeOf(finding), message: 'Here.' }, ...finding.related],
});

const placeOf = ({ uri, pointer, range }: Finding): Place => ({ uri, pointer, range });
