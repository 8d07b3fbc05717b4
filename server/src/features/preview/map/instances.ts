import type { InstancePreview, PlacedTask } from '../../../scheduler/preview.ts';
import { grouped } from './grouped.ts';
import type { MapInstance } from './placementMap.ts';
import type { Services } from './services.ts';
import { groupsOf } from './taskGroups.ts';
import { count, instanceLines, stateOf } from './words.ts';

/** The boxes of a zone. @param areMerged one for all that are alike and hold the same */
export function instancesOf(
  instances: readonly InstancePreview[],
  services: Services,
  areMerged: boolean,
): MapInstance[] {
  if (!areMerged) return instances.map((instance) => box(instance, 1, services));
  const alike = grouped(instances, contentsOf());
  return [...alike.values()].map((group) => box(group[0]!, group.length, services));
}

function box(instance: InstancePreview, alike: number, services: Services): MapInstance {
  const { id, origin, instanceType, registered, tasks } = instance;
  const key = services.free(`instance/${id}`);
  const state = stateOf(instance);
  return {
    key,
    origin,
    name: alike > 1 ? `${count(alike)} × ${instanceType}` : id,
    note: state || (alike > 1 ? '' : instanceType),
    count: alike,
    condition: instance.status === 'WOULD_LAUNCH' ? 'would-launch' : state === '' ? 'active' : 'closed',
    cpuUnits: registered.cpu,
    memoryMiB: registered.memory,
    tasks: groupsOf(
      tasks,
      { key, place: `on ${alike > 1 ? `each of ${count(alike)} ${instanceType}` : id}` },
      services,
    ),
    lines: instanceLines(instance, alike),
  };
}

/** The same for instances that look the same: equal tasks are one object, so that numbers stand for them. */
function contentsOf(): (instance: InstancePreview) => string {
  const numbers = new Map<PlacedTask, number>();
  const numberOf = (task: PlacedTask): number => {
    const number = numbers.get(task) ?? numbers.size;
    if (number === numbers.size) numbers.set(task, number);
    return number;
  };
  return ({ instanceType, status, agentConnected, capacityProvider, registered, tasks }) => {
    const content = tasks.map(numberOf).sort((a, b) => a - b);
    const kind = [instanceType, status, agentConnected, capacityProvider, registered.cpu, registered.memory];
    return `${kind.join('\n')}\n${content.join()}`;
  };
}
