import { type Field, isBlank, isOpen, known } from './field.ts';
import { isWindows, mayBeWindows, runsOn, runsOnlyOn } from './launchTypes.ts';
import type { TaskLevel } from './taskDefinition.ts';

export type NetworkMode = 'awsvpc' | 'bridge' | 'host' | 'none';

/**
 * The network mode a task has in effect, where it is certain: the written one, else `awsvpc` on Fargate and `bridge` on
 * Linux elsewhere. A task for Fargate alone will have `awsvpc`, whatever is written: no other is accepted.
 * @returns undefined while it depends on a template, on the operating system or on Managed Instances; `nat` is Docker's
 * default on Windows
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
 */
export function effectiveNetworkMode(task: TaskLevel): NetworkMode | 'nat' | undefined {
  if (!isLeftToDocker(task.networkMode)) {
    const mode = known(task.networkMode) as NetworkMode | undefined;
    return mode && runsOnlyOn(task, 'FARGATE') ? 'awsvpc' : mode;
  }
  if (runsOn(task, 'FARGATE')) return 'awsvpc';
  if (runsOn(task, 'MANAGED_INSTANCES') || isOpen(task.requiresCompatibilities)) return undefined;
  if (isWindows(task)) return 'nat';
  return mayBeWindows(task) && saysSomethingElse(task) ? undefined : 'bridge';
}

/** ECS prints `default` where the mode was left out on Windows. */
const isLeftToDocker = (mode: Field<string> | undefined): boolean => isBlank(mode) || known(mode) === 'default';

/** A runtime platform that a template fills in may turn out to be Windows. */
const saysSomethingElse = (task: TaskLevel): boolean =>
  task.runtimePlatform !== undefined && known(known(task.runtimePlatform)?.operatingSystemFamily) === undefined;
