import { describe, expect, test } from 'vitest';
import { mapInSteps } from '../../../../server/src/features/preview/map/mapInSteps.ts';
import { momentInSteps } from '../../../../server/src/features/preview/map/rolloutMoment.ts';
import { finish } from '../../../../server/src/scheduler/steps.ts';
import { workspaceOf } from '../../client/workspaceOf.ts';

const shop = (desiredCount: number, deploymentConfiguration: object, hostPort = 0) =>
  workspaceOf({
    'task-definition.json': {
      family: 'web',
      networkMode: 'bridge',
      containerDefinitions: [
        { name: 'web', image: 'web', cpu: 512, memory: 1024, portMappings: [{ containerPort: 80, hostPort }] },
      ],
    },
    'ecs-service-def.json': {
      serviceName: 'web',
      taskDefinition: 'web',
      launchType: 'EC2',
      desiredCount,
      deploymentConfiguration,
    },
    'ecs-cluster.json': {
      containerInstances: [
        { count: 2, availabilityZone: 'us-east-1a', registeredResources: { cpu: 2048, memory: 4096 } },
      ],
    },
  });
const web = { name: 'web', origin: 'file:///shop/ecs-service-def.json#L9,9' };

/** Each moment: its sentence, and how many old and new tasks run on each instance. */
function course(workspace: ReturnType<typeof workspaceOf>): string[] {
  const at = (step: number) => finish(momentInSteps(workspace, {}, { service: web, step }))!;
  return Array.from({ length: at(0).shown.steps + 1 }, (_, step) => {
    const { shown, preview } = at(step);
    expect(shown.step).toBe(step);
    const [service] = preview.services;
    const boxes = preview.instances.map(({ tasks }) => {
      const fresh = tasks.filter((task) => task.isNewRevision).length;
      return `${tasks.length - fresh}+${fresh}`;
    });
    return `${shown.caption} | ${boxes.join(' ')} | ${service!.placed} placed, ${service!.pending} pending`;
  });
}

describe('the moments of a deployment', () => {
  test('are the starts and the stops of each wave, with both revisions where they run', () => {
    expect(course(shop(4, { minimumHealthyPercent: 50, maximumPercent: 150 }))).toEqual([
      'Deployment of web. Before the first wave | 2+0 2+0 | 4 placed, 0 pending',
      'Deployment of web. Wave 1: 2 new tasks started; now 4 old and 2 new | 2+1 2+1 | 6 placed, 0 pending',
      'Deployment of web. Wave 1: 4 old tasks stopped; now 0 old and 2 new | 0+1 0+1 | 2 placed, 0 pending',
      'Deployment of web. Wave 2: 2 new tasks started; now 0 old and 4 new | 0+2 0+2 | 4 placed, 0 pending',
    ]);
  });

  test('end where the deployment gets stuck, with the tasks that wait and why', () => {
    const stuck = shop(2, { minimumHealthyPercent: 100, maximumPercent: 200 }, 80);
    const message = 'no new task finds a place. 2 container instances have a needed host port taken: 80/tcp on i-1.';
    expect(course(stuck)).toEqual([
      'Deployment of web. Before the first wave | 1+0 1+0 | 2 placed, 0 pending',
      `Deployment of web. Stuck at wave 1: ${message} | 1+0 1+0 | 2 placed, 2 pending`,
    ]);
  });

  test('are followed in blue/green too', () => {
    expect(course(shop(2, { strategy: 'BLUE_GREEN' }))).toEqual([
      'Deployment of web. Before the first wave | 1+0 1+0 | 2 placed, 0 pending',
      'Deployment of web. Wave 1: 2 new tasks started; now 2 old and 2 new | 1+1 1+1 | 4 placed, 0 pending',
      'Deployment of web. Wave 2: 2 old tasks stopped; now 0 old and 2 new | 0+1 0+1 | 2 placed, 0 pending',
    ]);
  });

  test('beyond the last one it is the last one', () => {
    const { shown } = finish(momentInSteps(shop(4, {}), {}, { service: web, step: 99 }))!;
    expect([shown.step, shown.steps]).toEqual([2, 2]);
    expect(shown.caption).toBe('Deployment of web. Wave 1: 4 old tasks stopped; now 0 old and 4 new');
  });
});

describe('stowage/preview/map', () => {
  const workspace = shop(4, {});

  test('draws a moment, tells old from new, and says where all of it is written', () => {
    const map = finish(mapInSteps(workspace, { width: 800, rollout: { service: web, step: 1 } }));
    expect(map.rollout).toEqual({
      service: { name: 'web', origin: 'file:///shop/ecs-service-def.json#L1,1' },
      step: 1,
      steps: 2,
      caption: 'Deployment of web. Wave 1: 4 new tasks started; now 4 old and 4 new',
      message: 'Completes in 1 wave; at least 4 of 4 tasks serve, at most 8 run at a time.',
    });
    expect([...map.svg.matchAll(/<g data-key="([^"]+)" class="([^"]+)"/g)].map(([, key, kind]) => [key, kind])).toEqual(
      [
        ['service/web', 'item service c1'],
        ['instance/i-1', 'item instance active'],
        ['instance/i-1/service/web', 'item tasks c1 old'],
        ['instance/i-1/service/web/new', 'item tasks c1 new'],
        ['instance/i-2', 'item instance active'],
        ['instance/i-2/service/web', 'item tasks c1 old'],
        ['instance/i-2/service/web/new', 'item tasks c1 new'],
      ],
    );
    expect(map.origins['instance/i-2/service/web/new']).toBe('file:///shop/ecs-service-def.json#L1,1');
    expect(map.origins['instance/i-1']).toBe('file:///shop/ecs-cluster.json#L3,5');
  });

  test('shows how things are where there is no such service', () => {
    const service = { name: 'gone', origin: web.origin };
    const map = finish(mapInSteps(workspace, { width: Number.NaN, rollout: { service, step: 1 } }));
    expect([map.rollout, map.services, map.svg.includes('4 of 4 tasks placed')]).toEqual([
      undefined,
      [{ name: 'web', origin: 'file:///shop/ecs-service-def.json#L1,1' }],
      true,
    ]);
  });
});
