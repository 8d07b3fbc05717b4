import type { Field } from './field.ts';
import { isRegisteredAsLinux, runsOn } from './launchTypes.ts';
import type { TaskLevel } from './taskDefinition.ts';

/** Whether a task-level `cpu` or `memory` is not given: absent, null or `""`. */
export const isSizeMissing = (size: Field<number> | undefined): boolean =>
  size === undefined || (size.node.type === 'string' && size.node.value === '' && size.state !== 'placeholder');

/**
 * Whether ECS certainly holds the containers against the task's own `cpu` and `memory`. It does not for Windows
 * containers outside Fargate. A definition that names no operating system is registered as Linux.
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
 */
export const taskSizeCounts = (task: TaskLevel): boolean => runsOn(task, 'FARGATE') || isRegisteredAsLinux(task);
