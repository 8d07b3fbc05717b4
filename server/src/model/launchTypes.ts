import { each, isOpen, known } from './field.ts';
import type { TaskLevel } from './taskDefinition.ts';

export type LaunchType = 'EC2' | 'FARGATE' | 'EXTERNAL' | 'MANAGED_INSTANCES';

/**
 * Whether the task definition asks to be checked for a launch type: AWS validates against each entry of
 * `requiresCompatibilities`, so a rule for one of them holds whatever the others are.
 */
export const runsOn = (task: TaskLevel, launchType: LaunchType): boolean =>
  each(task.requiresCompatibilities).includes(launchType);

/** Whether it certainly runs there and nowhere else. */
export const runsOnlyOn = (task: TaskLevel, launchType: LaunchType): boolean => {
  const launchTypes = each(task.requiresCompatibilities);
  return (
    launchTypes.length > 0 && !isOpen(task.requiresCompatibilities) && launchTypes.every((it) => it === launchType)
  );
};

/** Whether a launch type can be ruled out; never where nothing is said, or a template may say it. */
export const neverRunsOn = (task: TaskLevel, launchType: LaunchType): boolean =>
  each(task.requiresCompatibilities).length > 0 && !isOpen(task.requiresCompatibilities) && !runsOn(task, launchType);

/** Whether the tasks certainly run Windows containers. */
export const isWindows = (task: TaskLevel): boolean =>
  known(known(task.runtimePlatform)?.operatingSystemFamily)?.startsWith('WINDOWS') ?? false;

/** Whether they may: on EC2 many Windows definitions say nothing about it. */
export const mayBeWindows = (task: TaskLevel): boolean => {
  const family = known(task.runtimePlatform)?.operatingSystemFamily;
  if (task.runtimePlatform === undefined || (task.runtimePlatform.state === 'known' && family === undefined))
    return !runsOn(task, 'FARGATE');
  return known(family)?.startsWith('WINDOWS') ?? true;
};

/** Whether nothing, also no template, makes it a definition of Windows containers. */
export function isRegisteredAsLinux({ runtimePlatform }: TaskLevel): boolean {
  if (runtimePlatform === undefined) return true;
  if (runtimePlatform.state !== 'known') return false;
  const { operatingSystemFamily } = runtimePlatform.value;
  return operatingSystemFamily === undefined || known(operatingSystemFamily)?.startsWith('WINDOWS') === false;
}
