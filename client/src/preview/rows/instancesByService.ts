import type { WorkspacePreview } from '../../../../server/src/protocol.ts';
import { folded } from './folded.ts';
import { childId, distinct, fileOf } from './ids.ts';
import { tasksOn } from './instanceRows.ts';
import { count, parts, plural } from './quantities.ts';
import { GREY, type Icon, type Instance, OPEN_AT_MOST, type Row, type Service } from './row.ts';

const SERVICE: Icon = { codicon: 'layers' };
const INSTANCE: Icon = { codicon: 'server' };

/** The cluster's instances below the services that run on them, and those that run nothing. */
export function instancesByService(parent: string, { services, instances }: WorkspacePreview): Row[] {
  const hosts = hostsByService(instances);
  const ids = distinct(services.map(keyOf)).map((key) => childId(parent, key));
  const shown = services.map((service, index) => ({
    id: ids[index]!,
    service,
    hosts: hosts.get(keyOf(service)) ?? [],
  }));
  const row = ({ id, service: { name, origin }, hosts: own }: (typeof shown)[number]): Row => ({
    id,
    kind: 'serviceOnInstances',
    label: name,
    description: parts(plural(own.length, 'instance'), plural(sum(own), 'task')),
    icon: SERVICE,
    origin,
    isExpanded: own.length <= OPEN_AT_MOST,
    children: () => hostRows(id, own),
  });
  const idle = instances.filter(({ tasks }) => tasks.length === 0);
  return [
    ...folded(
      parent,
      shown.filter(({ hosts: own }) => own.length > 0),
      row,
      { icon: SERVICE },
    ),
    ...(idle.length > 0 ? [idleRow(parent, idle)] : []),
  ];
}

interface Host {
  readonly instance: Instance;
  readonly tasks: number;
}

const keyOf = ({ name, origin }: Pick<Service, 'name' | 'origin'>): string => `${name} ${fileOf(origin)}`;

function hostsByService(instances: readonly Instance[]): Map<string, Host[]> {
  const hosts = new Map<string, Host[]>();
  for (const instance of instances) {
    const counts = new Map<string, number>();
    for (const { service, origin } of instance.tasks) {
      const key = keyOf({ name: service, origin });
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    for (const [key, tasks] of counts) {
      const known = hosts.get(key);
      if (known) known.push({ instance, tasks });
      else hosts.set(key, [{ instance, tasks }]);
    }
  }
  return hosts;
}

function hostRows(parent: string, hosts: readonly Host[]): Row[] {
  const ids = distinct(hosts.map(({ instance }) => instance.id)).map((key) => childId(parent, key));
  return folded(
    parent,
    hosts,
    ({ instance: { id, availabilityZone, instanceType, origin }, tasks }, index): Row => ({
      id: ids[index]!,
      kind: 'host',
      label: id,
      description: parts(plural(tasks, 'task'), availabilityZone, instanceType),
      icon: INSTANCE,
      origin,
      subject: { kind: 'instance', id },
    }),
    { icon: INSTANCE, describe: (part) => plural(sum(part), 'task') },
  );
}

function idleRow(parent: string, idle: readonly Instance[]): Row {
  const id = childId(parent, 'idle');
  return {
    id,
    kind: 'idle',
    label: 'Without tasks',
    description: count(idle.length),
    icon: { codicon: 'server', color: GREY },
    children: () =>
      hostRows(
        id,
        idle.map((instance) => ({ instance, tasks: tasksOn([instance]) })),
      ),
  };
}

const sum = (hosts: readonly Host[]): number => hosts.reduce((total, { tasks }) => total + tasks, 0);
