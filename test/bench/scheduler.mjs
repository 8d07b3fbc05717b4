// The placement simulation at ECS's own limits, and a preview as an editor asks for it. `node test/bench/scheduler.mjs` runs it alone.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../../scripts/root.mjs';
import { startServer } from './languageServer.mjs';

const PROCESSES = Number(process.env.ROUNDS ?? 5);
const bundle = join(root, 'node_modules/.cache/stowage/scheduler.mjs');
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const milliseconds = (value) => `${value.toFixed(1).padStart(8)} ms`;

/** `instances` in three zones and `services` of `tasks` tasks each, no two services alike. */
export function input({ instances, services, tasks, instanceType }) {
  const zones = ['us-east-1a', 'us-east-1b', 'us-east-1c'];
  return {
    cluster: {
      name: 'bench',
      region: 'us-east-1',
      isDefault: false,
      containerInstances: zones.map((availabilityZone, at) => ({
        instanceType,
        availabilityZone,
        count: Math.floor((instances + at) / zones.length),
        status: 'ACTIVE',
        agentConnected: true,
        launchType: 'EC2',
      })),
      capacityProviders: [],
      defaultCapacityProviderStrategy: [],
      subnets: [],
      awsvpcTrunking: false,
      assumptions: [],
    },
    services: Array.from({ length: services }, (_, at) => service(at, tasks)),
  };
}

const service = (at, desiredCount) => ({
  origin: `file:///service-${at}.json#L1,1`,
  kind: 'service',
  name: `service-${at}`,
  task: {
    family: `service-${at}`,
    taskDefinition: `service-${at}`,
    cpuUnits: 32 + (at % 7),
    memoryMiB: 64 + (at % 11),
    hostPorts: [],
    dynamicHostPorts: 1,
    needsEni: false,
    gpus: 0,
    requiredAttributes: [],
    placementConstraints: [],
  },
  desiredCount,
  schedulingStrategy: 'REPLICA',
  capacityProviderStrategy: [],
  placementStrategy: [],
  placementConstraints: [],
  subnets: [],
  assignPublicIp: false,
  deployment: { controller: 'ECS', strategy: 'ROLLING', minimumHealthyPercent: 100, maximumPercent: 200 },
  assumptions: [],
});

const SCENARIOS = {
  '100 services × 50 tasks on 500 instances': { instances: 500, services: 100, tasks: 50, instanceType: 'm5.4xlarge' },
  '20 services × 250 tasks on 500 instances': { instances: 500, services: 20, tasks: 250, instanceType: 'm5.4xlarge' },
  '20 services × 5,000 tasks on 5,000 instances': {
    instances: 5000,
    services: 20,
    tasks: 5000,
    instanceType: 'm5.24xlarge',
  },
};

/** In a process of its own: the first simulation, the best of the following, and what a preview keeps of memory. */
async function measure(scenario) {
  const { simulate } = await import(pathToFileURL(bundle).href);
  const { cluster, services } = input(scenario);
  const times = [];
  for (let round = 0; round < 8; round++) {
    const from = performance.now();
    simulate(cluster, services);
    times.push(performance.now() - from);
  }
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  const preview = simulate(cluster, services);
  globalThis.gc();
  const bytes = process.memoryUsage().heapUsed - before;
  const placed = preview.services.reduce((sum, { placed: tasks }) => sum + tasks, 0);
  return { first: times[0], best: Math.min(...times), bytes: bytes / placed, placed };
}

async function simulations() {
  mkdirSync(join(bundle, '..'), { recursive: true });
  const source = `export { simulate } from './server/src/scheduler/simulate.ts';`;
  const stdin = { contents: source, resolveDir: root };
  await build({
    stdin,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    outfile: bundle,
    logLevel: 'error',
  });
  for (const [title, scenario] of Object.entries(SCENARIOS)) {
    const args = ['--expose-gc', fileURLToPath(import.meta.url), JSON.stringify(scenario)];
    const runs = Array.from({ length: PROCESSES }, () =>
      JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })),
    );
    const of = (figure) => median(runs.map((run) => run[figure]));
    console.log(`\n${title}: ${runs[0].placed} placed`);
    console.log(`first in a process ${milliseconds(of('first'))}`);
    console.log(
      `then               ${milliseconds(of('best'))}  ${((of('placed') / of('best')) * 1000).toFixed(0)} tasks a second`,
    );
    console.log(`memory             ${of('bytes').toFixed(0).padStart(8)} bytes a task`);
  }
}

/** A folder of 100 services and their task definitions, previewed by the language server: the first time, and after a keystroke. */
async function requests() {
  const folder = mkdtempSync(join(tmpdir(), 'stowage-bench-'));
  const write = (name, content) => writeFileSync(join(folder, name), JSON.stringify(content));
  const zones = ['us-east-1a', 'us-east-1b', 'us-east-1c'];
  write('ecs-cluster.json', {
    containerInstances: zones.map((availabilityZone) => ({ instanceType: 'm5.4xlarge', count: 167, availabilityZone })),
  });
  for (let at = 0; at < 100; at++) {
    const container = { name: 'app', image: 'app:1', cpu: 32 + (at % 7), memory: 64 + (at % 11) };
    write(`ecs-task-${at}.json`, { family: `service-${at}`, networkMode: 'bridge', containerDefinitions: [container] });
    write(`ecs-service-${at}.json`, definition(at, 50));
  }
  const server = startServer([join(root, 'dist/server.js')], {
    languageId: 'ecs-service-definition',
    folder: pathToFileURL(folder).href,
  });
  const uri = pathToFileURL(join(folder, 'ecs-service-0.json')).href;
  await server.open(uri, JSON.stringify(definition(0, 50)));
  const first = await server.ask('stowage/preview', {});
  const times = [];
  for (let round = 0; round < 10; round++) {
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    await server.type(uri, range, JSON.stringify(definition(0, 50 + round)));
    times.push((await server.ask('stowage/preview', {})).milliseconds);
  }
  await server.stop();
  rmSync(folder, { recursive: true });
  console.log('\n200 files previewed by the language server: 100 services × 50 tasks on 500 instances');
  console.log(`first preview      ${milliseconds(first.milliseconds)}, the files read`);
  console.log(`after a keystroke  ${milliseconds(median(times))}`);
  console.log(`sent               ${(JSON.stringify(first.result).length / 1024).toFixed(0).padStart(8)} KiB`);
}

const definition = (at, desiredCount) => ({
  serviceName: `service-${at}`,
  taskDefinition: `service-${at}`,
  desiredCount,
  launchType: 'EC2',
});

const [, script, scenario] = process.argv;
if (script === fileURLToPath(import.meta.url) && scenario)
  console.log(JSON.stringify(await measure(JSON.parse(scenario))));
else {
  await simulations();
  await requests();
}
