import { MAX_STATIC_HOST_PORTS } from '../../facts/reservedPorts.ts';
import type { QueriedInstance } from '../clusterQuery/evaluate.ts';
import type { InstancePreview } from '../preview.ts';
import type { TaskRequest } from '../taskRequest.ts';
import { type HostPort, hostPortName } from './hostPort.ts';
import { attributeOf, type InstanceKind } from './instanceKind.ts';

export type Identity = {
  id: string;
  origin?: string | undefined;
  status: InstancePreview['status'];
  agentConnected: boolean;
  launchType: 'EC2' | 'EXTERNAL';
  capacityProvider?: string | undefined;
  agentVersion?: string | undefined;
  registeredAt?: string | undefined;
};

/** Equal tasks on one instance; those of one service may stand in several entries. */
export type PlacedTasks = {
  task: TaskRequest;
  count: number;
  /** Of these, how many fit only if the AMI leaves enough memory. */
  dependsOnAmi: number;
};

/** A container instance during a simulation: what it registered less what tasks have taken. */
export class ContainerInstanceState implements QueriedInstance {
  /** Rank among all instances: ties go to the lowest. */
  index = 0;
  /** May go below zero only where tasks were there before the simulation. */
  readonly remaining: {
    cpuUnits: number;
    memoryMiB: number;
    gpus: number;
    enis: number;
    staticHostPorts: number;
    dynamicHostPorts: number;
  };
  readonly placed: PlacedTasks[] = [];
  runningTasksCount = 0;
  private readonly ports: HostPort[] = [];

  constructor(
    readonly identity: Identity,
    readonly kind: InstanceKind,
  ) {
    this.remaining = {
      cpuUnits: kind.cpuUnits,
      memoryMiB: kind.memory.estimate,
      gpus: kind.gpus,
      enis: kind.enis,
      staticHostPorts: MAX_STATIC_HOST_PORTS - kind.reservedPorts.size,
      dynamicHostPorts: kind.dynamicHostPorts,
    };
  }

  get takesTasks(): boolean {
    const { status, agentConnected } = this.identity;
    return agentConnected && (status === 'ACTIVE' || status === 'WOULD_LAUNCH');
  }

  get agentConnected(): boolean {
    return this.identity.agentConnected;
  }

  get agentVersion(): string | undefined {
    return this.identity.agentVersion;
  }

  get registeredAt(): string | undefined {
    return this.identity.registeredAt;
  }

  /** Known where the instance goes by its EC2 id. */
  get ec2InstanceId(): string | undefined {
    return /^i-[0-9a-f]{8,17}$/.test(this.identity.id) ? this.identity.id : undefined;
  }

  attribute(name: string): string | null | 'absent' | undefined {
    return attributeOf(this.kind, name);
  }

  hasFree(ports: readonly HostPort[]): boolean {
    return !ports.some((port) => this.kind.reservedPorts.has(port) || this.ports.includes(port));
  }

  /** Those of `ports` that the agent or a task holds, as `80/tcp`. */
  taken(ports: readonly HostPort[]): string[] {
    return ports.filter((port) => !this.hasFree([port])).map(hostPortName);
  }

  /** Fixed host ports that tasks hold, as `80/tcp`, rising. */
  hostPorts(): string[] {
    return [...this.ports].sort((a, b) => a - b).map(hostPortName);
  }

  /** Tasks of a task group, whatever their revision. */
  countOf(group: string): number {
    let count = 0;
    for (const placed of this.placed) if (placed.task.group === group) count += placed.count;
    return count;
  }

  has(task: TaskRequest): boolean {
    return this.placed.some((placed) => placed.task === task);
  }

  *taskGroups(): Generator<string> {
    for (const { task } of this.placed) yield task.group;
  }

  add(task: TaskRequest): void {
    this.reserve(task, 1);
    const uncertain =
      this.remaining.memoryMiB < this.kind.memory.estimate - this.kind.memory.surely && task.memoryMiB > 0;
    const last = this.placed[this.placed.length - 1];
    if (last?.task === task) {
      last.count++;
      if (uncertain) last.dependsOnAmi++;
    } else this.placed.push({ task, count: 1, dependsOnAmi: uncertain ? 1 : 0 });
    if (task.hostPorts.length > 0) this.ports.push(...task.hostPorts);
  }

  /** @returns false where no such task is here */
  remove(task: TaskRequest): boolean {
    const at = this.placed.findIndex((it) => it.task === task);
    const entry = this.placed[at];
    if (!entry) return false;
    this.reserve(task, -1);
    entry.count--;
    entry.dependsOnAmi = Math.min(entry.count, Math.max(0, entry.dependsOnAmi - 1));
    if (entry.count === 0) this.placed.splice(at, 1);
    for (const port of task.hostPorts) this.ports.splice(this.ports.indexOf(port), 1);
    return true;
  }

  private reserve(task: TaskRequest, count: 1 | -1): void {
    const { remaining } = this;
    remaining.cpuUnits -= count * task.cpuUnits;
    remaining.memoryMiB -= count * task.memoryMiB;
    if (task.gpus > 0) remaining.gpus -= count * task.gpus;
    if (task.enis > 0) remaining.enis -= count * task.enis;
    if (task.hostPorts.length > 0) remaining.staticHostPorts -= count * task.hostPorts.length;
    if (task.dynamicHostPorts > 0) remaining.dynamicHostPorts -= count * task.dynamicHostPorts;
    this.runningTasksCount += count;
  }
}
