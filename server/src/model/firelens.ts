import { isAbsent, isBlank, isSet, known } from './field.ts';
import { logConfigurationWith } from './logging.ts';
import type { ContainerDefinition, FirelensConfiguration } from './shapes.generated.ts';
import type { TaskDefinition } from './taskDefinition.ts';

/** The containers that route the logs of the others. */
export const firelensRouters = (task: TaskDefinition): ContainerDefinition[] =>
  task.containers.filter((container) => isSet(container.firelensConfiguration));

/** Whether there certainly is none. */
export const hasNoFirelensRouter = (task: TaskDefinition): boolean =>
  !task.mayHoldUnknownContainers && task.containers.every((container) => isBlank(container.firelensConfiguration));

/** The FireLens configuration of a task, where there is exactly one. */
export function firelensConfigurationOf(task: TaskDefinition): FirelensConfiguration | undefined {
  const [router, ...more] = firelensRouters(task);
  return more.length === 0 ? known(router?.firelensConfiguration) : undefined;
}

/** Whether a container sends its logs to the router; undefined while a template decides. */
export function logsToFirelens(container: ContainerDefinition): boolean | undefined {
  if (logConfigurationWith(container, 'awsfirelens')) return true;
  const { logConfiguration } = container;
  if (isAbsent(logConfiguration)) return false;
  const logDriver = known(logConfiguration)?.logDriver;
  return known(logDriver) !== undefined || (known(logConfiguration) && isAbsent(logDriver)) ? false : undefined;
}
