import { folded } from './folded.ts';
import { grouped } from './grouped.ts';
import { childId, fileOf } from './ids.ts';
import { escaped, paragraphs } from './markdown.ts';
import { memory, parts, plural, spokenParts } from './quantities.ts';
import { GREEN, type Icon, type Row, type Task, YELLOW } from './row.ts';

/** Equal tasks beyond this many are one row that opens. */
const FEW = 3;

const RUNNING: Icon = { codicon: 'package', color: GREEN };
const UNCERTAIN: Icon = { codicon: 'question', color: YELLOW };

/**
 * The tasks in one place: `web × 12` where there are many of a service.
 * @param where says for each task what differs between those of a service, such as its zone
 */
export function taskRows<T extends Task>(parent: string, tasks: readonly T[], where?: (task: T) => string): Row[] {
  const groups = [...grouped(tasks, keyOf)].map(([key, equal]) => ({ id: childId(parent, key), equal }));
  const rows = groups.flatMap(({ id, equal }) =>
    equal.length > FEW ? [groupRow(id, equal, where)] : equal.map((task, index) => taskRow(id, task, index, where)),
  );
  return folded(parent, rows, (row) => row, { icon: RUNNING });
}

const keyOf = ({ service, origin, dependsOnAmi }: Task): string =>
  `${service} ${fileOf(origin)}${dependsOnAmi ? ' depends on the AMI' : ''}`;

function groupRow<T extends Task>(id: string, tasks: readonly T[], where: ((task: T) => string) | undefined): Row {
  const first = tasks[0]!;
  const { service, cpu, memory: memoryMiB, origin } = first;
  const total = `${cpu * tasks.length} CPU · ${memory(memoryMiB * tasks.length)}`;
  return {
    id,
    kind: 'tasks',
    label: `${service} × ${tasks.length}`,
    description: parts(ofDefinition(first), total, caveat(first)),
    tooltip: paragraphs(
      `**${escaped(service)}** × ${tasks.length}`,
      `${resources(first)} each, ${total} together.`,
      doubt(first),
    ),
    icon: iconOf(first),
    origin,
    spoken: `${plural(tasks.length, 'task')} of ${service}`,
    children: () =>
      folded(id, tasks, (task, index) => ({ ...taskRow(id, task, index, where), label: `${service} ${index + 1}` }), {
        icon: RUNNING,
      }),
  };
}

function taskRow<T extends Task>(group: string, task: T, index: number, where?: (task: T) => string): Row {
  const { service, taskDefinition, hostPorts, origin } = task;
  const place = where?.(task);
  return {
    id: childId(group, `${index + 1}`),
    kind: 'task',
    label: service,
    description: parts(place, ofDefinition(task), resources(task), ports(task), caveat(task)),
    tooltip: paragraphs(
      `**${escaped(service)}**, a task of ${escaped(taskDefinition)}`,
      place && escaped(place),
      `${resources(task)} reserved.`,
      hostPorts.length > 0 && `Host ports: ${hostPorts.join(', ')}`,
      doubt(task),
    ),
    icon: iconOf(task),
    origin,
    spoken: spokenParts(`Task of ${service}`, place, `${task.cpu} CPU units and ${task.memory} MiB`, caveat(task)),
  };
}

const resources = ({ cpu, memory: memoryMiB }: Task): string => `${cpu} CPU · ${memory(memoryMiB)}`;
const ports = ({ hostPorts }: Task): string => hostPorts.join(' ');
const ofDefinition = ({ service, taskDefinition }: Task): string => (taskDefinition === service ? '' : taskDefinition);
const caveat = ({ dependsOnAmi }: Task): string => (dependsOnAmi ? 'depends on the AMI' : '');
const doubt = ({ dependsOnAmi }: Task): string | undefined =>
  dependsOnAmi && 'Whether it fits depends on how much memory the AMI leaves; `registeredResources` would tell.';
const iconOf = ({ dependsOnAmi }: Task): Icon => (dependsOnAmi ? UNCERTAIN : RUNNING);
