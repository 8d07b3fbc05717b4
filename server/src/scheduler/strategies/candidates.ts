import { roomFor } from '../filters/all.ts';
import type { ContainerInstanceState } from '../instances/containerInstance.ts';
import type { InstanceGroups } from '../instances/instanceGroups.ts';
import type { TaskRequest } from '../taskRequest.ts';
import { binpack } from './binpack.ts';
import type { Level } from './level.ts';
import { random } from './random.ts';
import { Ranking } from './ranking.ts';
import { spreadOverInstances, spreadOverValues } from './spread.ts';

/** What strategies look at beyond the candidates themselves. */
export type Surroundings = {
  groups: InstanceGroups;
  /** Instances that have tasks of the task group, candidates or not. */
  hosting: Set<ContainerInstanceState>;
  seed: number;
};

/**
 * Places one task after the other where the filters allow and the strategies point. Filters are asked only about an instance whose turn
 * it is: of thousands, a service of a few tasks looks at a few.
 */
export class Candidates {
  /** How many more copies each takes; below zero = not asked yet. */
  private readonly rooms: Int32Array;
  private readonly ranking: Ranking;
  private readonly roomDependsOnTasks: boolean;

  /** @param instances in the order of their index: ties go to the first */
  constructor(
    private readonly task: TaskRequest,
    private readonly instances: readonly ContainerInstanceState[],
    private readonly surroundings: Surroundings,
  ) {
    this.roomDependsOnTasks = task.memberOf.some((constraint) => constraint.dependsOnTasks);
    this.rooms = new Int32Array(instances.length).fill(-1);
    this.ranking = new Ranking(levelsOf(task, instances, surroundings, 1), instances.length);
  }

  /** Adds one task to the best candidate, which hosts its group from then on. @returns undefined where no instance takes it */
  place(): ContainerInstanceState | undefined {
    for (let candidate = this.ranking.best(); candidate >= 0; candidate = this.ranking.best()) {
      const instance = this.instances[candidate]!;
      let room = this.rooms[candidate]!;
      if (room < 0) {
        room = this.roomIn(instance);
        if (room > 0) this.surroundings.hosting.add(instance);
      }
      if (room === 0) {
        this.ranking.drop();
        continue;
      }
      instance.add(this.task);
      room = this.roomDependsOnTasks ? this.roomIn(instance) : room - 1;
      this.rooms[candidate] = room;
      this.ranking.took(room > 0);
      return instance;
    }
    return undefined;
  }

  private roomIn(instance: ContainerInstanceState): number {
    return Math.min(roomFor(this.task, instance), MOST_COPIES);
  }
}

/** Stands for no limit: more than a simulation ever places. */
const MOST_COPIES = 2 ** 30;

/**
 * Takes tasks away in the order of scale-in: `spread` stops where the group has most, `binpack` where most would be left.
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-placement-strategies.html
 */
export class Leavers {
  private readonly instances: ContainerInstanceState[];
  private readonly ranking: Ranking;

  constructor(
    private readonly task: TaskRequest,
    among: readonly ContainerInstanceState[],
    surroundings: Surroundings,
  ) {
    this.instances = among.filter((instance) => instance.has(task));
    this.ranking = new Ranking(levelsOf(task, this.instances, surroundings, -1), this.instances.length);
  }

  /** Takes one task off the instance that comes first. @returns undefined where none is left */
  stop(): ContainerInstanceState | undefined {
    const instance = this.instances[this.ranking.best()];
    if (!instance) return undefined;
    instance.remove(this.task);
    this.ranking.took(instance.has(this.task));
    return instance;
  }
}

/** @param sign −1 turns the order of each level round */
function levelsOf(
  task: TaskRequest,
  candidates: readonly ContainerInstanceState[],
  { groups, hosting, seed }: Surroundings,
  sign: 1 | -1,
): Level[] {
  return task.strategy.map((strategy) => {
    if (strategy.type === 'binpack') return binpack(strategy.field, candidates, sign);
    if (strategy.type === 'random') return random(seed, task.service.name, candidates);
    if (strategy.field === 'instanceId' || strategy.field === 'host') {
      return spreadOverInstances(candidates, task.group, hosting.size === 0, sign);
    }
    const values = groups.of(candidates, strategy.field.replace(/^attribute:/, ''));
    return spreadOverValues(values, task.group, hosting, sign);
  });
}
