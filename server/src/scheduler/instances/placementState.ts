import { Candidates, Leavers, type Surroundings } from '../strategies/candidates.ts';
import type { TaskRequest } from '../taskRequest.ts';
import type { ContainerInstanceState } from './containerInstance.ts';
import { InstanceGroups } from './instanceGroups.ts';

/** The cluster's instances during a simulation, and where each task group runs. */
export class PlacementState {
  readonly instances: ContainerInstanceState[] = [];
  private readonly ids = new Set<string>();
  private readonly groups = new InstanceGroups(this.instances);
  private readonly scopes = new Map<string, { instances: readonly ContainerInstanceState[]; of: number }>();
  private readonly hosting = new Map<string, Set<ContainerInstanceState>>();

  constructor(readonly seed: number) {}

  /** Instances must come in the order in which ties are decided. */
  addInstance(instance: ContainerInstanceState): void {
    instance.index = this.instances.length;
    this.instances.push(instance);
    this.ids.add(instance.identity.id);
  }

  isTaken(id: string): boolean {
    return this.ids.has(id);
  }

  /** The instances of a capacity provider or launch type; found once, as long as none joins. */
  inScope(target: string, by: 'capacityProvider' | 'launchType'): readonly ContainerInstanceState[] {
    const scope = `${by} ${target}`;
    const known = this.scopes.get(scope);
    if (known?.of === this.instances.length) return known.instances;
    const instances = this.instances.filter(({ identity }) => identity[by] === target);
    this.scopes.set(scope, { instances, of: this.instances.length });
    return instances;
  }

  /** Where tasks of the group run. */
  hostsOf(group: string): Set<ContainerInstanceState> {
    let hosts = this.hosting.get(group);
    if (!hosts) {
      hosts = new Set();
      this.hosting.set(group, hosts);
    }
    return hosts;
  }

  /** Places up to `count` tasks by their strategy on `among`. @returns how many were placed */
  place(task: TaskRequest, count: number, among: readonly ContainerInstanceState[]): number {
    const candidates = new Candidates(task, among, this.surroundings(task));
    for (let placed = 0; placed < count; placed++) if (!candidates.place()) return placed;
    return count;
  }

  /** Stops up to `count` tasks on `among` in the order of scale-in. @returns where, an instance once for each */
  stop(task: TaskRequest, count: number, among: readonly ContainerInstanceState[]): ContainerInstanceState[] {
    const leavers = new Leavers(task, among, this.surroundings(task));
    const stopped: ContainerInstanceState[] = [];
    while (stopped.length < count) {
      const instance = leavers.stop();
      if (!instance) break;
      if (instance.countOf(task.group) === 0) this.hostsOf(task.group).delete(instance);
      stopped.push(instance);
    }
    return stopped;
  }

  /** Puts one task on `instance` whatever strategies say. */
  placeOn(task: TaskRequest, instance: ContainerInstanceState): void {
    instance.add(task);
    this.hostsOf(task.group).add(instance);
  }

  private surroundings(task: TaskRequest): Surroundings {
    return { groups: this.groups, hosting: this.hostsOf(task.group), seed: this.seed };
  }
}
