import { folded } from './folded.ts';
import { childId, distinct } from './ids.ts';
import { escaped, paragraphs, table } from './markdown.ts';
import { count, meter, parts, percentOf, plural, spokenParts } from './quantities.ts';
import { BLUE, GREEN, GREY, type Icon, type Instance, RED, type Row, YELLOW } from './row.ts';
import { taskRows } from './taskRows.ts';

/** From this share on of CPU or memory an instance counts as full, per cent. */
const FULL = 90;

/** Host ports named on a line; the tooltip has them all. */
const MOST_PORTS = 3;

const WORDS: Readonly<Record<Instance['status'], string>> = {
  ACTIVE: '',
  DRAINING: 'DRAINING',
  REGISTERING: 'REGISTERING',
  REGISTRATION_FAILED: 'REGISTRATION_FAILED',
  DEREGISTERING: 'DEREGISTERING',
  INACTIVE: 'INACTIVE',
  WOULD_LAUNCH: 'would launch',
};

/** The instances of one place, with their tasks below. */
export function instanceRows(parent: string, instances: readonly Instance[]): Row[] {
  const ids = distinct(instances.map(({ id }) => id)).map((id) => childId(parent, id));
  return folded(parent, instances, (instance, index) => instanceRow(ids[index]!, instance), {
    icon: { codicon: 'server' },
    describe: (part) => parts(meters(part), plural(tasksOn(part), 'task')),
  });
}

/** Instances that are not there take part in no question. */
const KINDS: Partial<Record<Instance['status'], string>> = {
  WOULD_LAUNCH: 'instance.wouldLaunch',
  INACTIVE: 'instance.inactive',
};

function instanceRow(id: string, instance: Instance): Row {
  const { instanceType, availabilityZone, hostPorts, enis, tasks } = instance;
  const state = stateOf(instance);
  const network =
    enis && enis.remaining < enis.registered && `ENI ${enis.registered - enis.remaining}/${enis.registered}`;
  const gpus = instance.gpus.registered > 0 && `GPU ${usedGpus(instance)}/${instance.gpus.registered}`;
  return {
    id,
    kind: KINDS[instance.status] ?? 'instance',
    label: instance.id,
    description: parts(state, meters([instance]), gpus, network, portsText(hostPorts), instanceType),
    tooltip: tooltipOf(instance, state),
    icon: iconOf(instance),
    origin: instance.origin,
    subject: { kind: 'instance', id: instance.id },
    spoken: spokenParts(
      `Container instance ${instance.id}`,
      `${instanceType} in ${availabilityZone}`,
      state,
      `CPU ${cpuPercent([instance])} per cent`,
      `memory ${memoryPercent([instance])} per cent`,
      plural(tasks.length, 'task'),
    ),
    ...(tasks.length > 0 ? { children: () => taskRows(id, tasks) } : {}),
  };
}

const portsText = (ports: readonly string[]): string =>
  [...ports.slice(0, MOST_PORTS), ...(ports.length > MOST_PORTS ? [`+${ports.length - MOST_PORTS}`] : [])].join(' ');

const stateOf = ({ status, agentConnected }: Instance): string =>
  WORDS[status] || (agentConnected ? '' : 'agent disconnected');

function iconOf(instance: Instance): Icon {
  const { status, agentConnected, tasks } = instance;
  if (status === 'WOULD_LAUNCH') return { codicon: 'add', color: BLUE };
  if (status === 'DRAINING') return { codicon: 'arrow-down', color: YELLOW };
  if (status !== 'ACTIVE') return { codicon: 'circle-slash', color: GREY };
  if (!agentConnected) return { codicon: 'debug-disconnect', color: RED };
  if (tasks.length === 0) return { codicon: 'server', color: GREY };
  const isFull = Math.max(cpuPercent([instance]), memoryPercent([instance])) >= FULL;
  return { codicon: 'server', color: isFull ? YELLOW : GREEN };
}

function tooltipOf(instance: Instance, state: string): string {
  const { instanceType, availabilityZone, registered, remaining, gpus, enis, hostPorts, capacityProvider } = instance;
  const resource = (name: string, whole: number, free: number) => [name, ...[whole - free, free, whole].map(count)];
  return paragraphs(
    `**${escaped(instance.id)}** · ${escaped(instanceType)} · ${escaped(availabilityZone)}${state && ` · ${state}`}`,
    table(
      ['', 'reserved', 'free', 'registered'],
      [
        resource('CPU units', registered.cpu, remaining.cpu),
        resource('Memory (MiB)', registered.memory, remaining.memory),
        ...(gpus.registered > 0 ? [resource('GPUs', gpus.registered, gpus.remaining)] : []),
        ...(enis ? [resource('ENIs for tasks', enis.registered, enis.remaining)] : []),
      ],
    ),
    hostPorts.length > 0 && `Host ports in use: ${hostPorts.join(', ')}`,
    capacityProvider !== undefined && `Capacity provider: ${escaped(capacityProvider)}`,
    instance.memoryIsEstimated && 'Its memory is estimated from the type; `registeredResources` states it exactly.',
  );
}

/** `CPU ▓▓▓░░ 60%  MEM ▓░░░░ 20%` over all of them. */
export const meters = (instances: readonly Instance[]): string =>
  `CPU ${meter(...reserved(instances, 'cpu'))}  MEM ${meter(...reserved(instances, 'memory'))}`;

/** Tasks that run on the instances. */
export const tasksOn = (instances: readonly Instance[]): number => sum(instances, ({ tasks }) => tasks.length);

const cpuPercent = (instances: readonly Instance[]): number => percentOf(...reserved(instances, 'cpu'));
const memoryPercent = (instances: readonly Instance[]): number => percentOf(...reserved(instances, 'memory'));

/** [reserved, registered] */
function reserved(instances: readonly Instance[], resource: 'cpu' | 'memory'): [number, number] {
  const registered = sum(instances, (instance) => instance.registered[resource]);
  return [registered - sum(instances, (instance) => instance.remaining[resource]), registered];
}

const usedGpus = ({ gpus }: Instance): number => gpus.registered - gpus.remaining;

const sum = <T>(items: readonly T[], value: (item: T) => number): number =>
  items.reduce((total, item) => total + value(item), 0);
