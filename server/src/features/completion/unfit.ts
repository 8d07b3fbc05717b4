import { NETWORK_MODES_OF_PARAMETERS, NETWORK_MODES_OF_PLATFORMS } from '../../facts/networkModesOfParameters.ts';
import { type Platform, supportOf } from '../../facts/supportedParameters.ts';
import { containerNamed } from '../../model/containerNamed.ts';
import { each, isAbsent, known } from '../../model/field.ts';
import { isWindows } from '../../model/launchTypes.ts';
import { effectiveNetworkMode } from '../../model/networkMode.ts';
import type { ContainerDependency, PlacementStrategy } from '../../model/shapes.generated.ts';
import type { TaskDefinition } from '../../model/taskDefinition.ts';
import type { Surroundings } from '../surroundings.ts';

/**
 * Why a key or value does not go with the rest of the definition, in a few words; undefined where nothing speaks against
 * it. `parameter` is the path of a key, such as `ContainerDefinition.links`, `value` one of its values where a value is
 * asked for.
 */
export type Unfitness = (parameter: string, value?: string) => string | undefined;

export function unfitnessAt(asked: Surroundings): Unfitness {
  const [task] = asked.tasks;
  const platforms = task ? platformsOf(task) : [];
  const mode = task && effectiveNetworkMode(task);
  return (parameter, value) => {
    const reason = OTHER_REASONS[parameter]?.(value, asked);
    if (reason) return reason;
    const refusing = platforms.find((platform) => isRefused(parameter, value, platform));
    if (refusing) return `not on ${refusing}`;
    const modes = mode && NETWORK_MODES_OF_PARAMETERS[parameter];
    return modes && !modes.includes(mode) ? `not under ${mode}` : undefined;
  };
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

const OTHER_REASONS: Readonly<Record<string, (value: string | undefined, asked: Surroundings) => string | undefined>> =
  {
    'KernelCapabilities.add[]': (value, asked) =>
      value !== 'SYS_PTRACE' && asked.tasks.some((task) => platformsOf(task).includes('FARGATE'))
        ? 'not on FARGATE'
        : undefined,

    'ContainerDependency.condition': (value, asked) => {
      const awaited = known(asked.around<ContainerDependency>('ContainerDependency')?.containerName);
      const container = asked.tasks.map((task) => containerNamed(task, awaited))[0];
      return value === 'HEALTHY' && container && isAbsent(container.healthCheck)
        ? `${awaited} has no healthCheck`
        : undefined;
    },

    'PlacementStrategy.field': (value, asked) => {
      const type = known(asked.around<PlacementStrategy>('PlacementStrategy')?.type);
      const isAmount = value === 'cpu' || value === 'memory';
      return (type === 'binpack' && !isAmount) || (type === 'spread' && isAmount) ? `not with ${type}` : undefined;
    },

    'ServiceDefinition.launchType': (value, asked) => {
      const launchTypes = asked.tasks.flatMap((task) => each(task.requiresCompatibilities));
      return value && launchTypes.length > 0 && !launchTypes.includes(value)
        ? `the task definition is for ${launchTypes.join(', ')}`
        : undefined;
    },
  };
