/**
 * Placement as slowly and plainly as it can be written: one task after the other, every instance asked anew, every number summed up
 * from the tasks that are there. It knows nothing of the real scheduler's code; the two must agree.
 */

export type SimpleInstance = {
  id: string;
  zone: string;
  cpu: number;
  memory: number;
  enis: number;
  gpus: number;
  attributes: Record<string, string>;
};

export type SimpleStrategy = { type: 'spread'; field: string } | { type: 'binpack'; field: 'cpu' | 'memory' };

export type SimpleService = {
  name: string;
  count: number;
  isDaemon: boolean;
  cpu: number;
  memory: number;
  port: number | undefined;
  awsvpc: boolean;
  gpus: number;
  distinctInstance: boolean;
  constraint: Constraint | undefined;
  strategy: SimpleStrategy[];
};

/** Expressions and what they mean. */
export const CONSTRAINTS = {
  'attribute:rack == r1': ({ instance }) => instance.attributes.rack === 'r1',
  'attribute:rack != r1': ({ instance }) => instance.attributes.rack !== undefined && instance.attributes.rack !== 'r1',
  'not(attribute:rack == r1)': ({ instance }) => instance.attributes.rack !== 'r1',
  'attribute:ecs.availability-zone in [a, b]': ({ instance }) => instance.zone === 'a' || instance.zone === 'b',
  'runningTasksCount < 3': ({ tasks }) => tasks.length < 3,
  'task:group == service:s0': ({ tasks }) => tasks.some((task) => task.name === 's0'),
  'not(task:group =~ service:s[01])': ({ tasks }) => !tasks.some((task) => task.name === 's0' || task.name === 's1'),
  'runningTasksCount < 4 and (attribute:rack exists or attribute:ecs.availability-zone == a)': ({ instance, tasks }) =>
    tasks.length < 4 && (instance.attributes.rack !== undefined || instance.zone === 'a'),
} satisfies Record<string, (host: Host) => boolean>;

export type Constraint = keyof typeof CONSTRAINTS;

export type Host = { instance: SimpleInstance; tasks: SimpleService[] };

/** Which tasks run on each instance, in the order of `instances`. */
export function placeSlowly(instances: readonly SimpleInstance[], services: readonly SimpleService[]): Host[] {
  const hosts: Host[] = instances.map((instance) => ({ instance, tasks: [] }));
  for (const service of services.filter((it) => it.isDaemon)) {
    for (const host of hosts) if (fits(service, host) && allowed(service, host)) host.tasks.push(service);
  }
  for (const service of services.filter((it) => !it.isDaemon)) {
    for (let n = 0; n < service.count; n++) {
      const possible = hosts.filter((host) => fits(service, host) && allowed(service, host));
      const best = possible.sort((a, b) => compare(service, hosts, a, b))[0];
      if (!best) break;
      best.tasks.push(service);
    }
  }
  return hosts;
}

const sum = (host: Host, of: (task: SimpleService) => number): number =>
  host.tasks.reduce((total, task) => total + of(task), 0);

function fits(task: SimpleService, host: Host): boolean {
  if (task.cpu > 0 && sum(host, (it) => it.cpu) + task.cpu > host.instance.cpu) return false;
  if (task.memory > 0 && sum(host, (it) => it.memory) + task.memory > host.instance.memory) return false;
  if (task.gpus > 0 && sum(host, (it) => it.gpus) + task.gpus > host.instance.gpus) return false;
  if (task.awsvpc && sum(host, (it) => (it.awsvpc ? 1 : 0)) + 1 > host.instance.enis) return false;
  return task.port === undefined || !host.tasks.some((it) => it.port === task.port);
}

function allowed(task: SimpleService, host: Host): boolean {
  if (task.distinctInstance && host.tasks.includes(task)) return false;
  return task.constraint === undefined || CONSTRAINTS[task.constraint](host);
}

const DEFAULT: SimpleStrategy[] = [
  { type: 'spread', field: 'attribute:ecs.availability-zone' },
  { type: 'spread', field: 'instanceId' },
];

function compare(service: SimpleService, hosts: readonly Host[], a: Host, b: Host): number {
  for (const strategy of service.strategy.length > 0 ? service.strategy : DEFAULT) {
    const difference =
      strategy.type === 'binpack'
        ? left(a, strategy.field) - left(b, strategy.field)
        : inGroup(service, hosts, strategy.field, a) - inGroup(service, hosts, strategy.field, b);
    if (difference !== 0) return difference;
  }
  return hosts.indexOf(a) - hosts.indexOf(b);
}

function left(host: Host, field: 'cpu' | 'memory'): number {
  return host.instance[field] - sum(host, (task) => task[field]);
}

function inGroup(service: SimpleService, hosts: readonly Host[], field: string, host: Host): number {
  const group = (it: Host): string | undefined => {
    if (field === 'instanceId') return it.instance.id;
    if (field === 'attribute:ecs.availability-zone') return it.instance.zone;
    return it.instance.attributes[field.replace('attribute:', '')];
  };
  const members = hosts.filter((it) => group(it) === group(host));
  return members.reduce((total, it) => total + it.tasks.filter((task) => task === service).length, 0);
}
