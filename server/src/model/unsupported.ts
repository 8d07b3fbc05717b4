import { listedKeys, type Platform, supportOf } from '../facts/supportedParameters.ts';
import { type Field, isSet, known } from './field.ts';
import { isWindows, runsOn } from './launchTypes.ts';
import type { TaskLevel } from './taskDefinition.ts';
import type { View } from './view.ts';

/** Why a parameter is not supported. `Windows`: it is for Linux containers, whatever the launch type. */
export type Refusal = 'FARGATE' | 'MANAGED_INSTANCES' | 'EXTERNAL' | 'Windows';

/**
 * The keys of an object that are set although the task's launch types or its operating system do not support them.
 * Each key is given for one reason only, the first of `Refusal`, so that rules do not report it twice.
 */
export const unsupportedKeys = (task: TaskLevel, view: View, refusal: Refusal): string[] =>
  mayRefuse(task, refusal)
    ? listedKeys(view.shape).filter((key) => {
        const field: Field<unknown> | undefined = Reflect.get(view, key);
        return isSet(field) && refusalOf(task, view, key) === refusal;
      })
    : [];

const mayRefuse = (task: TaskLevel, refusal: Refusal): boolean =>
  refusal === 'Windows' ? isWindows(task) : runsOn(task, refusal);

/** Why the value of a key is not supported; undefined where nothing speaks against it. */
export function refusalOf(task: TaskLevel, view: View, key: string): Refusal | undefined {
  const value = known(Reflect.get(view, key) as Field<unknown> | undefined);
  const refuses = (platform: Platform): boolean =>
    supportOf(`${view.shape}.${key}`, platform) === 'no' ||
    (typeof value === 'string' && supportOf(`${view.shape}.${key}=${value}`, platform) === 'no');
  if (runsOn(task, 'FARGATE') && refuses('FARGATE')) return 'FARGATE';
  if (runsOn(task, 'MANAGED_INSTANCES') && refuses('MANAGED_INSTANCES')) return 'MANAGED_INSTANCES';
  if (runsOn(task, 'EXTERNAL') && refuses('EXTERNAL')) return 'EXTERNAL';
  return isWindows(task) && refuses('EC2 Windows') && !refuses('EC2') ? 'Windows' : undefined;
}
