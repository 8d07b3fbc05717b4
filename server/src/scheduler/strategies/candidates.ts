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
  hosting: ReadonlySet<ContainerInstanceState>;
  seed: number;
};

/** Places one task after the other where the filters allow and the strategies point. */
export class Candidates {
  private readonly instances: ContainerInstanceState[] = [];
  private readonly rooms: number[] = [];
  private readonly ranking: Ranking;
  private readonly roomDependsOnTasks: boolean;

  /** @param among in the order of their index: ties go to the first */
  constructor(
    private readonly task: TaskRequest,
    among: readonly ContainerInstanceState[],
    surroundings: Surroundings,
  ) {
    this.roomDependsOnTasks = task.memberOf.some((constraint) => constraint.dependsOnTasks);
    for (const instance of among) {
      const room = roomFor(task, instance);
      if (room === 0) continue;
      this.instances.push(instance);
      this.rooms.push(room);
    }
    this.ranking = new Ranking(levelsOf(task, this.instances, surroundings, 1), this.instances.length);
  }

  /** Adds one task to the best candidate. @returns undefined where no instance takes it */
  place(): ContainerInstanceState | undefined {
    return this.instances[this.ranking.choose((candidate) => this.add(candidate))];
  }

  private add(candidate: number): boolean {
    const instance = this.instances[candidate]!;
    instance.add(this.task);
    let room = this.rooms[candidate]! - 1;
    if (room === 0 && this.roomDependsOnTasks) room = roomFor(this.task, instance);
    this.rooms[candidate] = room;
    return room > 0;
  }
}

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
    const candidate = this.ranking.choose((chosen) => {
      const instance = this.instances[chosen]!;
      instance.remove(this.task);
      return instance.has(this.task);
    });
    return this.instances[candidate];
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
    return spreadOverValues(
      candidates,
      groups.by(strategy.field.replace(/^attribute:/, '')),
      task.group,
      hosting,
      sign,
    );
  });
}
