import { expect, test } from 'vitest';
import { known } from '../../../server/src/model/field.ts';
import type { ServiceContext } from '../../../server/src/model/serviceContext.ts';
import { serviceContext } from '../../../server/src/workspace/serviceContext.ts';
import { Workspace } from '../../../server/src/workspace/workspace.ts';

/** What is known about a service in a workspace of these files. */
async function contextOf(service: string, files: Readonly<Record<string, string>>): Promise<ServiceContext> {
  const uri = (path: string) => `file:///project/${path}`;
  const texts = new Map(Object.entries(files).map(([path, text]) => [uri(path), text]));
  const workspace = new Workspace({ read: async (it) => texts.get(it), list: async () => [...texts.keys()] });
  await workspace.load();
  return serviceContext(workspace.document(uri(service))!, workspace)!;
}

const task = (family: string) => `{ "family": "${family}", "containerDefinitions": [] }`;
const web = '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1, "cluster": "prod" }';
const CONFIG = 'service: web\nservice_definition: service.json\ntask_definition: ';

test('the task definition of the family in the nearest folder', async () => {
  const { task: linked, candidates } = await contextOf('web/service-definition.json', {
    'web/service-definition.json': web,
    'web/task-definition.json': task('web'),
    'task-definition.json': task('web'),
  });
  expect(linked?.uri).toBe('file:///project/web/task-definition.json');
  expect(candidates).toEqual([]);
});

test('none where several are equally near, and where each of them is', async () => {
  const { task: linked, candidates } = await contextOf('service-definition.json', {
    'service-definition.json': web,
    'blue.json': task('web'),
    'green.json': task('web'),
  });
  expect(linked).toBeUndefined();
  expect(candidates.map(({ uri, pointer }) => [uri, pointer])).toEqual([
    ['file:///project/blue.json', '/family'],
    ['file:///project/green.json', '/family'],
  ]);
});

test('what ecspresso names, before a family', async () => {
  const { task: linked, ecspresso } = await contextOf('service.json', {
    'service.json': web,
    'task-definition.json': task('web'),
    'other.json': task('other'),
    'ecspresso.yml': `${CONFIG}other.json\n`,
  });
  expect(known(linked?.family)).toBe('other');
  expect(ecspresso).toBe(true);
});

test('none where ecspresso names a file that is not known, unless a template decides which', async () => {
  const files = { 'service.json': web, 'task.json': task('web') };
  const jsonnet = await contextOf('service.json', { ...files, 'ecspresso.yml': `${CONFIG}task.jsonnet\n` });
  expect(jsonnet.task).toBeUndefined();
  const template = await contextOf('service.json', {
    ...files,
    'ecspresso.yml': `${CONFIG}"{{ env \`TASK\` }}.json"\n`,
  });
  expect(template.task?.uri).toBe('file:///project/task.json');
});

test('several configurations of ecspresso may name one task definition, or leave it open', async () => {
  const files = {
    'service.json': web,
    'task.json': task('web'),
    'staging.json': task('web-staging'),
    'ecspresso.yml': `${CONFIG}task.json\n`,
  };
  const same = await contextOf('service.json', { ...files, 'ecspresso.dev.yml': `${CONFIG}task.json\n` });
  expect(same.task?.uri).toBe('file:///project/task.json');
  const open = await contextOf('service.json', { ...files, 'ecspresso.dev.yml': `${CONFIG}staging.json\n` });
  expect(open.task).toBeUndefined();
  expect(open.candidates.map(({ uri }) => uri)).toEqual(['file:///project/task.json', 'file:///project/staging.json']);
});

test('families, other services and the cluster of the name', async () => {
  const { families, services, cluster, ecspresso } = await contextOf('service-definition.json', {
    'service-definition.json': web,
    'a.json': task('web'),
    'b.json': task('${FAMILY}'),
    'api/ecs-service-def.json': '{ "serviceName": "api", "desiredCount": 2 }',
    'prod.ecs-cluster.json': '{ "clusterName": "prod", "containerInstances": [] }',
    'test.ecs-cluster.json': '{ "clusterName": "test", "containerInstances": [] }',
  });
  expect(families).toEqual(['web']);
  expect(services.map(({ serviceName }) => known(serviceName))).toEqual(['api']);
  expect(known(cluster?.clusterName)).toBe('prod');
  expect(ecspresso).toBe(false);
});

test('a service that names no cluster is on the only one', async () => {
  const files = {
    'service.json': '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1 }',
    'prod.ecs-cluster.json': '{ "clusterName": "prod", "containerInstances": [] }',
  };
  expect(known((await contextOf('service.json', files)).cluster?.clusterName)).toBe('prod');
  const two = { ...files, 'test.ecs-cluster.json': '{ "clusterName": "test", "containerInstances": [] }' };
  expect((await contextOf('service.json', two)).cluster).toBeUndefined();
});

test.each([
  [
    'ECS printed',
    '{ "services": [{ "serviceName": "web", "clusterArn": "arn:aws:ecs:eu-west-1:123456789012:cluster/test" }] }',
    {},
  ],
  [
    'ecspresso names',
    '{ "desiredCount": 1, "launchType": "EC2" }',
    { 'ecspresso.yml': `cluster: test\n${CONFIG}web.json\n` },
  ],
])('the cluster that %s', async (_, service, more) => {
  const { cluster } = await contextOf('service.json', {
    'service.json': service,
    'prod.ecs-cluster.json': '{ "clusterName": "prod", "containerInstances": [] }',
    'test.ecs-cluster.json': '{ "clusterName": "test", "containerInstances": [] }',
    ...more,
  });
  expect(known(cluster?.clusterName)).toBe('test');
});

test('where ecspresso names a cluster for each environment, none of them is certain', async () => {
  const { cluster } = await contextOf('service.json', {
    'service.json': '{ "desiredCount": 1, "launchType": "EC2" }',
    'prod.ecs-cluster.json': '{ "clusterName": "prod", "containerInstances": [] }',
    'ecspresso.prod.yml': `cluster: prod\n${CONFIG}web.json\n`,
    'ecspresso.test.yml': `cluster: test\n${CONFIG}web.json\n`,
  });
  expect(cluster).toBeUndefined();
});

test.each([
  ['forceNewDeployment', 'true'],
  ['deploymentConfiguration', '{}'],
  ['availabilityZoneRebalancing', '"ENABLED"'],
  ['serviceConnectConfiguration', '{ "enabled": false }'],
  ['networkConfiguration', '{}'],
])('an update of nothing but %s is read', async (key, value) => {
  const { services } = await contextOf('web.json', {
    'web.json': web,
    'update.json': `{ "service": "api", "${key}": ${value} }`,
  });
  expect(services.map(({ service }) => known(service))).toEqual(['api']);
});

test("ecspresso's configuration may be JSON; another file of that beginning is a definition", async () => {
  const { task: linked, ecspresso } = await contextOf('ecspresso-service.json', {
    'ecspresso.json':
      '{ "service": "web", "service_definition": "ecspresso-service.json", "task_definition": "task.json" }',
    'ecspresso-service.json': '{ "desiredCount": 1, "launchType": "FARGATE" }',
    'task.json': task('web'),
  });
  expect(linked?.uri).toBe('file:///project/task.json');
  expect(ecspresso).toBe(true);
});
