import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import type { PreviewReport } from '../../server/src/cli/previewReport.ts';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'stowage-'));
afterAll(() => rmSync(folder, { recursive: true }));
cpSync(fileURLToPath(new URL('../../examples', import.meta.url)), join(folder, 'shop'), {
  recursive: true,
  filter: (path) => !path.endsWith('broken'),
});

const preview = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'preview', 'shop', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};
const reportOf = (...args: string[]): PreviewReport => JSON.parse(preview('--format', 'json', ...args).stdout);

describe('json', () => {
  const { services, modes, cost, assumptions } = reportOf();
  const storefront = services.find(({ name }) => name === 'storefront')!;

  test('says of each service how it rolls out, scales and stands, and what each mode costs', () => {
    expect(storefront.rollout).toMatchObject({
      result: 'COMPLETED',
      lower: 3,
      upper: 9,
      lowestHealthy: 3,
      peakTasks: 9,
    });
    expect(
      storefront.rollout?.waves.map((wave) => [wave.started.tasks, wave.stopped.tasks, wave.old, wave.new]),
    ).toEqual([
      [3, 6, 0, 3],
      [3, 0, 0, 6],
    ]);
    expect(storefront.scaling).toMatchObject({ minCapacity: 4, maxCapacity: 20, fits: true, groups: [] });
    expect(storefront.availability).toMatchObject({ instances: 3, availabilityZones: 3, afterZoneLoss: 4 });
    expect(storefront.rebalancing).toMatchObject({ isActive: true, moves: [] });
    expect(storefront.modes).toMatchObject({
      tasks: 6,
      pattern: 'steady',
      mode: 'FARGATE',
      fargate: { perMonth: 54.06 },
    });
    expect(storefront.suggestions).toEqual([]);
  });

  test('says what all of it costs, which mode to take, and what was assumed', () => {
    expect(cost.totalPerMonth).toBe(modes.asPreviewed);
    expect([modes.mode, modes.reasons]).toEqual([
      'FARGATE',
      ['Fargate: storefront, catalog, checkout.', 'ECS on EC2: recommendations.', 'Fargate Spot: nightly-report.'],
    ]);
    expect(assumptions).toContain('Services are placed in the order listed, daemons first; ECS promises no order.');
  });

  test('answers what would be', () => {
    const { question, services: after } = reportOf('--what-if', 'desired=storefront:200', '--what-if', 'drain=i-1');
    expect(question?.title).toBe('What if storefront runs 200 tasks and i-1 is drained');
    expect(question?.answer?.comparison.services.find(({ name }) => name === 'storefront')).toMatchObject({
      placed: { before: 6 },
      pending: { before: 0 },
    });
    expect(after.find(({ name }) => name === 'storefront')).toMatchObject({ desiredCount: 200 });
  });
});

test('pretty shows what is asked first, then services, instances with bars, cost, modes and assumptions', () => {
  const { status, stdout } = preview('--what-if', 'lose-zone=eu-west-1a');
  expect(status).toBe(0);
  const lines = stdout.split('\n');
  expect(lines.filter((line) => /^\S/.test(line))).toEqual([
    'Cluster shop (eu-west-1)',
    'What if eu-west-1a is lost',
    'Services',
    'eu-west-1a',
    'eu-west-1b',
    'eu-west-1c',
    'Fargate',
    'Cost',
    'Which mode',
    'Assumptions',
  ]);
  expect(lines.slice(3, 11)).toEqual([
    '  6 tasks lost, 6 placed elsewhere.',
    '  log-agent   8 → 6 placed  0 pending  1 moved',
    '  storefront  6 placed      0 pending  2 moved',
    '  catalog     3 placed      0 pending  2 moved',
    '  checkout    6 placed      0 pending  2 moved',
    '  more instances: general-3',
    '  gone: i-1, i-2, general-1',
    '  -$140.16 a month',
  ]);
  expect(lines).toContain(
    '  i-3        m5.large   CPU ████░░░░░░  41%  memory ██░░░░░░░░  22%  log-agent, 3 × storefront',
  );
  expect(lines).toContain('    rollout    Completes in 2 waves; at least 3 of 6 tasks serve, at most 9 run at a time.');
  expect(lines).toContain('                   as previewed        EC2  Fargate     ARM    Spot');
});

test('a preview with tasks that wait says what would help, and exits with 1', () => {
  const { status, stdout } = preview('--what-if', 'desired=recommendations:2');
  expect(status).toBe(1);
  expect(stdout).toContain('  recommendations  █████░░░░░  50%  1/2 placed  EC2');
  expect(stdout).toMatch(
    /^ {4}would help {2}Add 1 instance of type g5\.xlarge, with the attributes of those that are there, in eu-west-1c\.$/m,
  );
});

test('tasks of which only the AMI decides whether they fit are no error', () => {
  const files = join(folder, 'ami');
  mkdirSync(files);
  const write = (name: string, content: object) => writeFileSync(join(files, name), JSON.stringify(content));
  write('ecs-cluster.json', { containerInstances: [{ instanceType: 'm5.large', availabilityZone: 'us-east-1a' }] });
  write('service.json', { serviceName: 'web', taskDefinition: 'web', desiredCount: 2, launchType: 'EC2' });
  const exitWith = (memory: number): number | null => {
    const containerDefinitions = [{ name: 'web', image: 'web:1', memory }];
    write('task.json', { family: 'web', networkMode: 'bridge', containerDefinitions });
    return spawnSync(process.execPath, [cli, 'preview', files], { encoding: 'utf8' }).status;
  };
  // of 8,192 MiB an m5.large registers at most 98.5 %; two tasks fit for sure, perhaps, or never
  expect([exitWith(3780), exitWith(3900), exitWith(4036)]).toEqual([0, 0, 1]);
});

test('output that Windows PowerShell has saved, in UTF-16, is read', () => {
  const file = join(folder, 'instances.json');
  const output = {
    containerInstances: [
      {
        containerInstanceArn: 'arn:aws:ecs:us-west-2:111122223333:container-instance/prod/0a1b2c3d',
        registeredResources: [
          { name: 'CPU', type: 'INTEGER', integerValue: 2048 },
          { name: 'MEMORY', type: 'INTEGER', integerValue: 7764 },
        ],
      },
    ],
  };
  writeFileSync(file, `\uFEFF${JSON.stringify(output)}`, 'utf16le');
  expect(preview('--cluster', file).stdout.split('\n')[0]).toBe('Cluster prod (us-west-2)');
});

test('the placement map is written beside what is printed', () => {
  const { status, stdout } = preview('--svg', 'map.svg', '--what-if', 'desired=recommendations:2');
  expect([status, stdout.split('\n')[0]]).toEqual([1, 'Cluster shop (eu-west-1)']);
  const svg = readFileSync(join(folder, 'map.svg'), 'utf8');
  expect(svg.slice(0, 93)).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" class="map" width="1200" height="643" viewBox="0 0 12',
  );
  expect(svg).toContain('class="caption">What if recommendations runs 2 tasks</text>');
  expect([...svg.matchAll(/data-key="(instance\/[^"/]+|unplaced[^"]+)"/g)].map(([, key]) => key)).toEqual([
    ...['i-1', 'i-2', 'general-1', 'i-3', 'i-4', 'general-2', 'i-5', 'i-6'].map((id) => `instance/${id}`),
    'unplaced/service/recommendations',
  ]);
  expect(svg).not.toContain(folder); // a picture for others says nothing of this machine
});

test('a placement map that cannot be written is wrong usage', () => {
  const { status, stdout, stderr } = preview('--svg', 'no-such-folder/map.svg');
  expect([status, stdout, stderr.split('\n')[0]]).toEqual([
    2,
    '',
    'stowage: --svg no-such-folder/map.svg: cannot be written',
  ]);
});
