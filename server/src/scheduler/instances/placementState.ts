import { Candidates } from '../strategies/candidates.ts';
import type { TaskRequest } from '../taskRequest.ts';
import type { ContainerInstanceState } from './containerInstance.ts';
import { InstanceGroups } from './instanceGroups.ts';

/** The cluster's instances during a simulation, and where each task group runs. */
export class PlacementState {
  readonly instances: ContainerInstanceState[] = [];
  private readonly groups = new InstanceGroups(this.instances);
  private readonly hosting = new Map<string, Set<ContainerInstanceState>>();

  constructor(readonly seed: number) {}

  /** Instances must come in the order in which ties are decided. */
  addInstance(instance: ContainerInstanceState): void {
    instance.index = this.instances.length;
    this.instances.push(instance);
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
    const hosts = this.hostsOf(task.group);
    const candidates = new Candidates(task, among, { groups: this.groups, hosting: hosts, seed: this.seed });
    for (let placed = 0; placed < count; placed++) {
      const instance = candidates.place();
      if (!instance) return placed;
      hosts.add(instance);
    }
    return count;
  }

  /** Puts one task on `instance` whatever strategies say. */
  placeOn(task: TaskRequest, instance: ContainerInstanceState): void {
    instance.add(task);
    this.hostsOf(task.group).add(instance);
  }

  remove(task: TaskRequest, instance: ContainerInstanceState): boolean {
    const removed = instance.remove(task);
    if (instance.countOf(task.group) === 0) this.hostsOf(task.group).delete(instance);
    return removed;
  }
}
