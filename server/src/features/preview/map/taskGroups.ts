import type { PlacedTask } from '../../../scheduler/preview.ts';
import { grouped } from './grouped.ts';
import { OTHERS_LOOK } from './looks.ts';
import type { TaskGroup } from './placementMap.ts';
import type { Services } from './services.ts';
import { plural, taskLines } from './words.ts';

/** More blocks than this in one place are drawn as one. */
const MOST_GROUPS = 16;

/** Where tasks run: the key of the place, and `on i-1`. */
export interface Place {
  readonly key: string;
  readonly place: string;
}

/** Tasks in one place, those of one revision of a service together, in the order in which they were placed. */
export function groupsOf(tasks: readonly PlacedTask[], place: Place, services: Services): TaskGroup[] {
  const found = grouped(tasks, (task) => `${services.of(task).key}${task.isNewRevision ? '/new' : ''}`);
  const groups = [...found].map(([id, alike]) => groupOf(alike, `${place.key}/${id}`, place, services));
  if (groups.length <= MOST_GROUPS) return groups;
  return [...groups.slice(0, MOST_GROUPS - 1), others(groups.slice(MOST_GROUPS - 1), place)];
}

function groupOf(tasks: readonly PlacedTask[], key: string, { place }: Place, services: Services): TaskGroup {
  const first = tasks[0]!;
  const service = services.of(first);
  const revision = services.revisionOf(first);
  const dependsOnAmi = tasks.filter((task) => task.dependsOnAmi).length;
  return {
    key,
    origin: service.origin,
    name: service.name,
    look: service.look,
    count: tasks.length,
    cpuUnits: first.cpu,
    memoryMiB: first.memory,
    revision,
    lines: taskLines(first, { tasks: tasks.length, place, dependsOnAmi, revision }),
  };
}

function others(groups: readonly TaskGroup[], { key, place }: Place): TaskGroup {
  const sum = (amount: (group: TaskGroup) => number) => groups.reduce((total, group) => total + amount(group), 0);
  const tasks = sum(({ count }) => count);
  const name = `${groups.length} more services`;
  return {
    key: `${key}/others`,
    name,
    look: OTHERS_LOOK,
    count: tasks,
    cpuUnits: sum((group) => group.count * group.cpuUnits) / tasks,
    memoryMiB: sum((group) => group.count * group.memoryMiB) / tasks,
    lines: [`${plural(tasks, 'task')} of ${name}`, place, ...groups.map(({ lines }) => lines[0]!)],
  };
}
