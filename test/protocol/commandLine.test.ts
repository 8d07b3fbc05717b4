import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'stowage-'));
afterAll(() => rmSync(folder, { recursive: true }));

const stowage = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
};

const web = {
  family: 'web',
  requiresCompatibilities: ['FARGATE'],
  networkMode: 'awsvpc',
  cpu: '256',
  memory: '600',
  containerDefinitions: [{ name: 'web', image: 'nginx:1.27' }],
};
mkdirSync(join(folder, 'bad'));
writeFileSync(join(folder, 'bad', 'web.json'), JSON.stringify(web));
writeFileSync(join(folder, 'bad', 'package.json'), '{ "name": "nothing to see" }');
mkdirSync(join(folder, 'good'));
writeFileSync(join(folder, 'half.json'), '{ "rules":\n  {');
writeFileSync(join(folder, 'good', 'web.json'), JSON.stringify({ ...web, memory: '512' }));
cpSync(fileURLToPath(new URL('../../examples', import.meta.url)), join(folder, 'shop'), {
  recursive: true,
  filter: (path) => !path.endsWith('broken'),
});

const MESSAGE = 'Fargate offers 512, 1024 or 2048 MiB with 256 CPU units, not 600.';
const memory = { start: { line: 0, character: 98 }, end: { line: 0, character: 103 } };

describe('stowage check', () => {
  test('json lists every definition with pointer, range and fixes, and exits with 1 where there are errors', () => {
    const { status, stdout } = stowage('check', 'bad', '--format', 'json');
    const [file, ...others] = JSON.parse(stdout);
    expect(others).toEqual([]);
    expect(file).toMatchObject({ file: 'bad/web.json', kind: 'task-definition' });
    expect(file.diagnostics.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([
      {
        rule: 'fargate-cpu-memory',
        severity: 'error',
        message: MESSAGE,
        path: '/memory',
        range: memory,
        url: 'https://github.com/stowage/stowage/blob/main/docs/rules.md#fargate-cpu-memory',
        fixes: [
          {
            title: 'Change to "1024"',
            edits: [
              { range: { start: { line: 0, character: 99 }, end: { line: 0, character: 102 } }, newText: '1024' },
            ],
          },
        ],
      },
    ]);
    expect(status).toBe(1);
  });

  test('pretty prints a line a finding and the sum', () => {
    const { status, stdout } = stowage('check', 'bad');
    expect(stdout).toContain(`bad/web.json\n`);
    expect(stdout).toContain(`  1:99    error       ${MESSAGE} fargate-cpu-memory (fixable)\n`);
    expect(stdout).toMatch(/\n1 definition checked: 1 error, \d+ warnings?, \d+ notes?\.\n$/);
    expect(status).toBe(1);
  });

  test('a file with nothing at error severity exits with 0', () => {
    expect(stowage('check', 'good/web.json').status).toBe(0);
  });

  test('a rule can be switched off', () => {
    writeFileSync(join(folder, 'off.json'), '{ "rules": { "fargate-cpu-memory": "off" } }');
    expect(stowage('check', 'bad', '--config', 'off.json')).toMatchObject({ status: 0 });
  });

  test('a configuration may hold comments and a trailing comma, named or found', () => {
    writeFileSync(join(folder, 'off.json'), '{ "rules": { "fargate-cpu-memory": "off", } } // until it is moved');
    expect(stowage('check', 'bad', '--config', 'off.json')).toMatchObject({ status: 0 });
    cpSync(join(folder, 'bad'), join(folder, 'off'), { recursive: true });
    cpSync(join(folder, 'off.json'), join(folder, 'off', 'stowage.config.json'));
    expect(stowage('check', 'off')).toMatchObject({ status: 0 });
  });

  test('github prints workflow commands', () => {
    expect(stowage('check', 'bad', '--format', 'github').stdout).toContain(
      `::error file=bad/web.json,line=1,col=99,endLine=1,endColumn=104,title=fargate-cpu-memory::${MESSAGE}\n`,
    );
  });

  test('sarif names tool, rule and region', () => {
    const log = JSON.parse(stowage('check', 'bad', '--format', 'sarif').stdout);
    expect(log.version).toBe('2.1.0');
    expect(log.runs[0].results).toContainEqual({
      ruleId: 'fargate-cpu-memory',
      level: 'error',
      message: { text: MESSAGE },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'bad/web.json' },
            region: { startLine: 1, startColumn: 99, endLine: 1, endColumn: 104 },
          },
        },
      ],
    });
  });

  test('the shop of the examples is clean', () => {
    expect(stowage('check', 'shop')).toEqual({
      status: 0,
      stdout: '12 definitions checked, nothing found.\n',
      stderr: '',
    });
  });
});

describe('stowage preview', () => {
  test('json places the services of the shop in the order of its cluster file', () => {
    const { status, stdout } = stowage('preview', 'shop', '--format', 'json');
    const { cluster, services, fargate, leftOut } = JSON.parse(stdout);
    expect(cluster).toBe('shop');
    expect(
      services.map(({ name, placed, desiredCount, capacityProviders }: Record<string, unknown>) => [
        name,
        placed,
        desiredCount,
        capacityProviders,
      ]),
    ).toEqual([
      ['log-agent', 8, 8, { EC2: 8 }],
      ['storefront', 6, 6, { EC2: 6 }],
      ['catalog', 3, 3, { general: 3 }],
      ['checkout', 6, 6, { FARGATE: 3, FARGATE_SPOT: 3 }],
      ['recommendations', 1, 1, { EC2: 1 }],
      ['nightly-report', 1, 1, { FARGATE: 1 }],
    ]);
    expect(fargate.tasks).toHaveLength(7);
    expect(leftOut).toEqual([]);
    expect(status).toBe(0);
  });

  test('tasks that fit nowhere are said and exit with 1', () => {
    writeFileSync(join(folder, 'tiny.ecs-cluster.json'), '{ "containerInstances": [{ "instanceType": "t3.micro" }] }');
    writeFileSync(
      join(folder, 'big.json'),
      '{ "family": "big", "containerDefinitions": [{ "name": "a", "image": "b", "memory": 4096 }] }',
    );
    const { status, stdout } = stowage('preview', 'big.json', '--cluster', 'tiny.ecs-cluster.json');
    expect(stdout).toContain('  big  ░░░░░░░░░░   0%  0/1 placed    big\n');
    expect(stdout).toContain(
      '    why  1 container instance has too little memory left; i-1 comes nearest and lacks 3185 MiB.\n',
    );
    expect(status).toBe(1);
  });
});

describe('wrong usage', () => {
  test.each([
    [[], 'stowage check [PATH...]'],
    [['--help'], 'stowage check [PATH...]'],
  ])('%j prints the usage', (args, text) => {
    expect(stowage(...args).stdout).toContain(text);
  });

  test.each([
    [['frobnicate'], 'frobnicate: no such command'],
    [['check', 'nowhere.json'], 'nowhere.json: no such file or folder'],
    [['check', '--format', 'constructor'], '--format constructor: one of pretty, json, sarif, github'],
    [['check', '--format', 'xml'], '--format xml: one of pretty, json, sarif, github'],
    [
      ['preview', 'shop', '--what-if', 'explode=i-1'],
      '--what-if explode=i-1: one of desired=SERVICE:COUNT, add-instance=TYPE:ZONE[:COUNT], remove-instance=ID,',
    ],
    [['preview', 'shop', '--what-if', 'drain=i-99'], '--what-if: There is no i-99.'],
    [['check', '--frobnicate'], "Unknown option '--frobnicate'"],
    [['check', 'good', '--config', 'nowhere.json'], 'nowhere.json: ENOENT'],
    [['check', 'good', '--config', 'half.json'], 'half.json: CloseBraceExpected in line 2'],
    [['preview', 'good', '--cluster', 'good/web.json'], '--cluster good/web.json: describes no cluster'],
  ])('%j exits with 2', (args, message) => {
    const { status, stderr } = stowage(...args);
    expect(stderr).toContain(`stowage: ${message}`);
    expect(status).toBe(2);
  });
});
