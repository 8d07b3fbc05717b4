import { describe, expect, test } from 'vitest';
import { MOST_ROWS } from '../../../client/src/preview/rows/folded.ts';
import { treeRows } from '../../../client/src/preview/treeModel.ts';
import { preview } from '../../../server/src/features/preview/preview.ts';
import type { WorkspacePreview } from '../../../server/src/protocol.ts';
import { handWritten } from './handWritten.ts';
import { atOnce, everyRow, outline, rowAt } from './outline.ts';
import { workspaceOf } from './workspaceOf.ts';

const rows = treeRows(handWritten);

test('what needs attention comes first, then the cluster, Fargate, services and what was assumed', () => {
  expect(outline(rows)).toEqual([
    'Unplaced tasks | 2 of 12 | error red | unplaced',
    '  cache | 2 of 4 tasks | error red | unplaced.service',
    '    + Host port taken | i-1 has 6379/tcp taken · 2 instances · RESOURCE:PORTS | circle-small-filled | reason',
    '      i-1 | nearest · has 6379/tcp taken | server | nearest',
    '    Capacity provider cannot be used | The cluster has no capacity provider spare. | circle-small-filled | reason',
    'Left out | 1 | warning yellow | leftOut',
    '  search | its task definition search:7 is not in the workspace | circle-slash | leftOut.service',
    'prod | prod.ecs-cluster.json · eu-west-1 · 4 instances | server-environment | cluster',
    '  eu-west-1a | 2 instances · 8 tasks · 2 on Fargate · CPU ▓░░░░ 29%  MEM ▓░░░░ 16% | layers | zone',
    '    + i-1 | CPU ▓▓▓▓░ 88%  MEM ▓▓░░░ 47% · ENI 1/2 · 6379/tcp · m5.large | server green | instance',
    '      + web × 4 | 1024 CPU · 2048 MiB | package green | tasks',
    '        web 1 | 256 CPU · 512 MiB | package green | task',
    '        web 2 | 256 CPU · 512 MiB | package green | task',
    '        web 3 | 256 CPU · 512 MiB | package green | task',
    '        web 4 | 256 CPU · 512 MiB | package green | task',
    '      web | 256 CPU · 512 MiB · depends on the AMI | question yellow | task',
    '      cache | redis:3 · 512 CPU · 1024 MiB · 6379/tcp | package green | task',
    '    general-1 | would launch · CPU ░░░░░ 0%  MEM ░░░░░ 0% · GPU 0/1 · g4dn.xlarge | add blue | instance.wouldLaunch',
    '  eu-west-1b | 2 instances · 2 tasks · CPU ▓░░░░ 25%  MEM ▓░░░░ 16% | layers | zone',
    '    i-2 | DRAINING · CPU ░░░░░ 0%  MEM ░░░░░ 0% · m5.large | arrow-down yellow | instance',
    '    + i-2 | CPU ▓▓▓▓░ 75%  MEM ▓▓▓▓░ 75% · 80/tcp 443/tcp 6379/tcp +1 · custom | server green | instance',
    '      web | 256 CPU · 512 MiB | package green | task',
    '      cache | redis:3 · 512 CPU · 1024 MiB · 6379/tcp | package green | task',
    '  eu-west-1c | no instances · 0 tasks | layers | zone',
    '  general | 0 instances · 1 would launch · at most 6 | arrow-both | capacityProvider',
    'Fargate | 2 tasks · 1 on FARGATE_SPOT | cloud | fargate',
    '  web | eu-west-1a · subnet-0a · 256 CPU · 512 MiB | package green | task',
    '  web | FARGATE_SPOT · 256 CPU · 512 MiB | package green | task',
    'Services | 10 of 12 tasks placed | layers-active | services',
    '  cache | 2/4 · EC2 | error red | service',
    '  web | 8/8 · EC2 + FARGATE · 1 of them depends on the AMI | question yellow | service',
    'Tasks without a service | 0 of 0 tasks placed | layers-active | services',
    '  batch | 0/0 | circle-outline disabledForeground | service',
    '+ Cost | about $1,222.52 a month · 63% idle | credit-card | cost',
    '  web | $420.50 a month | circle-small-filled | cost.service',
    '+ Assumptions | 1 | info blue | assumptions',
    '  web: its CPU is not known, assumed 256. |  | circle-small-filled | assumption',
  ]);
});

test('ids are unique, also where two instances are called alike', () => {
  const ids = everyRow(rows).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.startsWith('cluster/eu-west-1b/i-2'))).toEqual([
    'cluster/eu-west-1b/i-2',
    'cluster/eu-west-1b/i-2~2',
    'cluster/eu-west-1b/i-2~2/web file:%2F%2F%2Fshop%2Fweb%2Fecs-service-def.json/1',
    'cluster/eu-west-1b/i-2~2/cache file:%2F%2F%2Fshop%2Fcache%2Fecs-service-def.json/1',
  ]);
});

test('ids stay while text moves the definitions down', () => {
  const moved = JSON.parse(JSON.stringify(handWritten).replaceAll('#L1,1', '#L9,1')) as WorkspacePreview;
  expect(everyRow(treeRows(moved)).map(({ id }) => id)).toEqual(everyRow(rows).map(({ id }) => id));
});

describe('a row', () => {
  test('of an instance explains itself, aloud too, and leads to its entry in the cluster file', () => {
    const { tooltip, spoken, origin } = rowAt(rows, 'prod', 'eu-west-1a', 'i-1');
    expect(tooltip).toBe(
      [
        '**i-1** · m5.large · eu-west-1a',
        '',
        '|  | reserved | free | registered |',
        '| --- | --: | --: | --: |',
        '| CPU units | 1,792 | 256 | 2,048 |',
        '| Memory (MiB) | 3,584 | 4,034 | 7,618 |',
        '| ENIs for tasks | 1 | 1 | 2 |',
        '',
        'Host ports in use: 6379/tcp',
        '',
        'Its memory is estimated from the type; `registeredResources` states it exactly.',
      ].join('\n'),
    );
    expect(spoken).toBe('Container instance i-1, m5.large in eu-west-1a, CPU 88 per cent, memory 47 per cent, 6 tasks');
    expect(origin).toBe('file:///shop/prod.ecs-cluster.json#L5,5');
  });

  test('of a reason says the whole message, and its nearest instance leads to the cluster file', () => {
    const reason = rowAt(rows, 'Unplaced tasks', 'cache', 'Host port taken');
    expect(reason.tooltip).toBe(
      '2 container instances have a needed host port taken: 6379/tcp on i-1.\n\n`RESOURCE:PORTS`',
    );
    expect(reason.spoken).toBe('2 container instances have a needed host port taken: 6379/tcp on i-1.');
    expect(rowAt([reason], 'Host port taken', 'i-1').origin).toBe('file:///shop/prod.ecs-cluster.json#L5,5');
  });

  test('of a service leads to its definition', () => {
    expect(rowAt(rows, 'Services', 'web').origin).toBe('file:///shop/web/ecs-service-def.json#L1,1');
  });

  test('shows names as they are, whatever Markdown they look like', () => {
    const service = { ...handWritten.services[0]!, name: '[a](command:x) <b>*c*' };
    const { tooltip } = rowAt(treeRows({ ...handWritten, services: [service] }), 'Services', service.name);
    expect(tooltip?.split('\n')[0]).toBe('**\\[a\\](command:x) \\<b\\>\\*c\\*** runs web');
  });
});

test('only the AMI decides: a question, not an error', () => {
  const [web, cache] = handWritten.services;
  const reason = { ...cache!.reasons[0]!, dependsOnAmi: true as const };
  const services = [web!, { ...cache!, reasons: [reason] }];
  expect(outline(treeRows({ ...handWritten, services })).slice(0, 3)).toEqual([
    'Unplaced tasks | 2 of 12 | question yellow | unplaced',
    '  cache | 2 of 4 tasks | question yellow | unplaced.service',
    '    + Host port taken | i-1 has 6379/tcp taken · 2 instances · RESOURCE:PORTS | question yellow | reason',
  ]);
});

const fargateTask = {
  family: 'web',
  requiresCompatibilities: ['FARGATE'],
  networkMode: 'awsvpc',
  cpu: '256',
  memory: '512',
  containerDefinitions: [{ name: 'web', image: 'nginx' }],
};
const ec2Task = { family: 'api', containerDefinitions: [{ name: 'api', image: 'api:1', cpu: 512, memory: 4096 }] };

test('a workspace without a cluster file is shown on the built-in cluster', () => {
  const workspace = workspaceOf({
    'web/task-definition.json': fargateTask,
    'web/ecs-service-def.json': {
      serviceName: 'web',
      taskDefinition: 'web',
      desiredCount: 2,
      launchType: 'FARGATE',
    },
    'api/task-definition.json': ec2Task,
    'api/ecs-service-def.json': { serviceName: 'api', taskDefinition: 'api', desiredCount: 4, launchType: 'EC2' },
  });
  expect(outline(treeRows(preview(workspace)))).toEqual([
    'Unplaced tasks | 1 of 6 | error red | unplaced',
    '  api | 1 of 4 tasks | error red | unplaced.service',
    '    + Too little memory | i-1 lacks 574 MiB · 3 instances · RESOURCE:MEMORY | circle-small-filled | reason',
    '      i-1 | nearest · lacks 574 MiB | server | nearest',
    'default | built-in cluster · us-east-1 · 3 instances | server-environment | cluster.builtIn',
    '  us-east-1a | 1 instance · 1 task · CPU ▓░░░░ 25%  MEM ▓▓▓░░ 54% | layers | zone',
    '    + i-1 | CPU ▓░░░░ 25%  MEM ▓▓▓░░ 54% · m5.large | server green | instance',
    '      api | 512 CPU · 4096 MiB | package green | task',
    '  us-east-1b | 1 instance · 1 task · CPU ▓░░░░ 25%  MEM ▓▓▓░░ 54% | layers | zone',
    '    + i-2 | CPU ▓░░░░ 25%  MEM ▓▓▓░░ 54% · m5.large | server green | instance',
    '      api | 512 CPU · 4096 MiB | package green | task',
    '  us-east-1c | 1 instance · 1 task · CPU ▓░░░░ 25%  MEM ▓▓▓░░ 54% | layers | zone',
    '    + i-3 | CPU ▓░░░░ 25%  MEM ▓▓▓░░ 54% · m5.large | server green | instance',
    '      api | 512 CPU · 4096 MiB | package green | task',
    'Fargate | 2 tasks | cloud | fargate',
    '  web | 256 CPU · 512 MiB | package green | task',
    '  web | 256 CPU · 512 MiB | package green | task',
    'Services | 5 of 6 tasks placed | layers-active | services',
    '  api | 3/4 · EC2 | error red | service',
    '  web | 2/2 · FARGATE | pass-filled green | service',
    '+ Cost | about $228.26 a month · 46% idle | credit-card | cost',
    '  api | $210.24 a month | circle-small-filled | cost.service',
    '  web | $18.02 a month | circle-small-filled | cost.service',
    '+ Assumptions | 5 | info blue | assumptions',
    '  The built-in cluster is three m5.large instances in three zones. |  | circle-small-filled | assumption',
    '  What instances register of their memory depends on the AMI and is estimated (7618 of 8192 MiB on m5.large); registeredResources makes it exact. |  | circle-small-filled | assumption',
    '  Services are placed in the order listed, daemons first; ECS promises no order. |  | circle-small-filled | assumption',
    '  Where strategies leave a choice, the instance with the lowest id is taken; ECS may choose another. |  | circle-small-filled | assumption',
    '  Subnets that the cluster file does not list are taken to have free addresses. |  | circle-small-filled | assumption',
  ]);
});

test('5,000 tasks stay browsable: no row has many below it, and every task can be reached', () => {
  const workspace = workspaceOf({
    'task-definition.json': fargateTask,
    'ecs-service-def.json': { serviceName: 'web', taskDefinition: 'web', desiredCount: 5000, launchType: 'FARGATE' },
    'api/task-definition.json': ec2Task,
    'api/ecs-service-def.json': { serviceName: 'api', taskDefinition: 'api', desiredCount: 5000, launchType: 'EC2' },
    'ecs-cluster.json': {
      containerInstances: [{ instanceType: 'm5.24xlarge', count: 300, availabilityZone: 'us-east-1a' }],
    },
  });
  const large = treeRows(preview(workspace));
  const all = everyRow(large);
  expect(Math.max(...all.map(({ children }) => atOnce(children?.()).length))).toBe(MOST_ROWS);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(all.filter(({ kind }) => kind === 'task').length).toBe(10_000);
  const ranges = outline(large).filter((line) => line.includes(' … '));
  expect(ranges.length).toBe(53);
  expect(ranges.slice(0, 4)).toEqual([
    '    + i-1 … i-100 | CPU ▓░░░░ 9%  MEM ▓░░░░ 19% · 1,700 tasks | server | range',
    '    + i-101 … i-200 | CPU ▓░░░░ 9%  MEM ▓░░░░ 19% · 1,700 tasks | server | range',
    '    + i-201 … i-300 | CPU ▓░░░░ 8%  MEM ▓░░░░ 18% · 1,600 tasks | server | range',
    '    + web 1 … web 100 |  | package green | range',
  ]);
});

test('there are no rows without definitions and a cluster', () => {
  expect(treeRows(preview(workspaceOf({})))).toEqual([]);
});
