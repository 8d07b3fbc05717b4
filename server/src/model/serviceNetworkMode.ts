import { isBlank, known } from './field.ts';
import type { NetworkMode } from './networkMode.ts';
import type { ServiceDefinition } from './serviceDefinition.ts';
import { launchOf } from './serviceLaunch.ts';
import type { TaskDefinition } from './taskDefinition.ts';

/** As written in a task definition; `default` is the written default of Windows. */
export type WrittenNetworkMode = NetworkMode | 'default';

/**
 * The network mode of a service's tasks, where it is certain: the one their definition writes, else awsvpc on Fargate.
 * @returns undefined elsewhere, where an absent mode is `bridge` on Linux and `nat` on Windows
 */
export function serviceNetworkMode(
  service: ServiceDefinition,
  task: TaskDefinition | undefined,
): WrittenNetworkMode | undefined {
  if (task && !isBlank(task.networkMode)) return writtenNetworkMode(task);
  return launchOf(service) === 'FARGATE' ? 'awsvpc' : undefined;
}

const MODES: readonly string[] = ['awsvpc', 'bridge', 'host', 'none', 'default'];

/** The mode that a task definition writes; undefined where it writes none, or a template does. */
export function writtenNetworkMode(task: TaskDefinition | undefined): WrittenNetworkMode | undefined {
  const mode = known(task?.networkMode);
  return mode !== undefined && MODES.includes(mode) ? (mode as WrittenNetworkMode) : undefined;
}

/**
 * The mode that a task definition writes, where a load balancer, a registry or Service Connect can depend on it: on Fargate
 * any other than awsvpc is a mistake itself, and external instances have none of these whatever the mode.
 */
export function possibleNetworkMode(
  service: ServiceDefinition,
  task: TaskDefinition | undefined,
): WrittenNetworkMode | undefined {
  const mode = writtenNetworkMode(task);
  const launch = launchOf(service);
  return launch === 'EXTERNAL' || (launch === 'FARGATE' && mode !== 'awsvpc') ? undefined : mode;
}
