import { NETWORK_MODES_OF_PARAMETERS, NETWORK_MODES_OF_PLATFORMS } from '../../facts/networkModesOfParameters.ts';
import { type Platform, supportOf } from '../../facts/supportedParameters.ts';
import { containerNamed } from '../../model/containerNamed.ts';
import { each, isAbsent, known } from '../../model/field.ts';
import { isWindows } from '../../model/launchTypes.ts';
import { effectiveNetworkMode } from '../../model/networkMode.ts';
import type { ContainerDependency, PlacementStrategy } from '../../model/shapes.generated.ts';
import type { TaskDefinition } from '../../model/taskDefinition.ts';
import { around, tasksOf } from '../surroundings.ts';
import type { Asked } from './suggestion.ts';

/**
 * Why a key or value does not go with the rest of the definition, in a few words.
 * @param parameter path of a key, such as `ContainerDefinition.links`
 * @param value one of its values, where a value is asked for
 * @returns undefined where nothing speaks against it
 */
export function unfitness(parameter: string, value: string | undefined, asked: Asked): string | undefined {
  const [task] = tasksOf(asked);
  const rest = OTHER_REASONS[parameter]?.(value, asked);
  if (rest || !task) return rest;
  const refusing = platformsOf(task).find((platform) => isRefused(parameter, value, platform));
  if (refusing) return `not on ${refusing}`;
  const mode = effectiveNetworkMode(task);
  const modes = NETWORK_MODES_OF_PARAMETERS[parameter];
  return mode && modes && !modes.includes(mode) ? `not under ${mode}` : undefined;
}

const platformsOf = (task: TaskDefinition): Platform[] =>
  each(task.requiresCompatibilities).map(
    (launchType) =>
      (isWindows(task) && launchType !== 'MANAGED_INSTANCES' ? `${launchType} Windows` : launchType) as Platform,
  );

function isRefused(parameter: string, value: string | undefined, platform: Platform): boolean {
  if (supportOf(parameter, platform) === 'no') return true;
  if (value === undefined) return false;
  if (parameter === 'TaskDefinition.networkMode')
    return !(NETWORK_MODES_OF_PLATFORMS[platform]?.includes(value) ?? true);
  return supportOf(`${parameter}=${value}`, platform) === 'no';
}

const OTHER_REASONS: Readonly<Record<string, (value: string | undefined, asked: Asked) => string | undefined>> = {
  'KernelCapabilities.add[]': (value, asked) =>
    value !== 'SYS_PTRACE' && tasksOf(asked).some((task) => platformsOf(task).includes('FARGATE'))
      ? 'not on FARGATE'
      : undefined,

  'ContainerDependency.condition': (value, asked) => {
    const awaited = known(around<ContainerDependency>(asked, 'ContainerDependency')?.containerName);
    const container = tasksOf(asked).map((task) => containerNamed(task, awaited))[0];
    return value === 'HEALTHY' && container && isAbsent(container.healthCheck)
      ? `${awaited} has no healthCheck`
      : undefined;
  },

  'PlacementStrategy.field': (value, asked) => {
    const type = known(around<PlacementStrategy>(asked, 'PlacementStrategy')?.type);
    const isAmount = value === 'cpu' || value === 'memory';
    return (type === 'binpack' && !isAmount) || (type === 'spread' && isAmount) ? `not with ${type}` : undefined;
  },

  'ServiceDefinition.launchType': (value, asked) => {
    const launchTypes = tasksOf(asked).flatMap((task) => each(task.requiresCompatibilities));
    return value && launchTypes.length > 0 && !launchTypes.includes(value)
      ? `the task definition is for ${launchTypes.join(', ')}`
      : undefined;
  },
};
