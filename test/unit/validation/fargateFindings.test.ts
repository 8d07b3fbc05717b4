import { expect, test } from 'vitest';
import { ALONE } from '../../../server/src/model/serviceContext.ts';
import { validate } from '../../../server/src/validation/validate.ts';
import { document } from '../documents/document.ts';
import { task } from '../model/services.ts';

const ON_FARGATE =
  '{ "desiredCount": 1, "launchType": "FARGATE", "networkConfiguration": { "awsvpcConfiguration": { "subnets": ["subnet-1"] } } }';
const EC2_TASK =
  '{ "family": "web", "networkMode": "awsvpc", "cpu": "256", "memory": "600", "containerDefinitions": [{ "name": "web", "image": "nginx:1.27" }] }';
const MESSAGE =
  'In the task definition, for Fargate: Fargate offers 512, 1024 or 2048 MiB with 256 CPU units, not 600.';

const findings = (service: string, taskText: string, severities = {}) =>
  validate(document(service, 'service-definition.json', 'ecs-service-definition'), {
    severities,
    preset: 'recommended',
    service: { ...ALONE, task: task(taskText) },
    log: (message) => expect.fail(message),
  });

test('what Fargate refuses of a task definition is told at the launch type of the service', () => {
  expect(findings(ON_FARGATE, EC2_TASK)).toEqual([
    expect.objectContaining({
      rule: 'fargate-cpu-memory',
      severity: 'error',
      message: MESSAGE,
      uri: 'file:///project/service-definition.json',
      pointer: '/launchType',
      range: { start: { line: 0, character: 35 }, end: { line: 0, character: 44 } },
      fixes: [],
    }),
  ]);
});

test('it points to the place in the task definition', () => {
  const [finding] = findings(ON_FARGATE, EC2_TASK);
  expect(finding!.related.map(({ at, message }) => [at.uri, at.pointer, message])).toEqual([
    ['file:///project/task-definition.json', '/memory', 'Here.'],
  ]);
});

test('it is told at the first capacity provider where no launch type says so', () => {
  const service =
    '{ "desiredCount": 1, "capacityProviderStrategy": [{ "capacityProvider": "FARGATE_SPOT", "weight": 1 }], "networkConfiguration": { "awsvpcConfiguration": { "subnets": ["subnet-1"] } } }';
  expect(findings(service, EC2_TASK).map(({ pointer, message }) => [pointer, message])).toEqual([
    ['/capacityProviderStrategy/0/capacityProvider', MESSAGE],
  ]);
});

test('nothing of a daemon, which Fargate does not run', () => {
  const daemon = ON_FARGATE.replace('"desiredCount": 1', '"schedulingStrategy": "DAEMON"');
  expect(findings(daemon, EC2_TASK).map(({ rule }) => rule)).toEqual(['daemon-on-fargate']);
});

test('one finding for each problem', () => {
  const taskText =
    '{ "family": "web", "networkMode": "bridge", "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "privileged": true }] }';
  const found = findings(ON_FARGATE, taskText).map(({ rule, related }) => [rule, related[0]?.at.pointer]);
  expect(found).toContainEqual(['fargate-network-mode', '/networkMode']);
  expect(found).toContainEqual(['fargate-unsupported-container-key', '/containerDefinitions/0/privileged']);
});

test.each([
  [
    'the task definition lists FARGATE and is judged by itself',
    ON_FARGATE,
    EC2_TASK.replace('{', '{ "requiresCompatibilities": ["FARGATE"],'),
  ],
  [
    'the service runs on EC2',
    '{ "desiredCount": 1, "launchType": "EC2", "networkConfiguration": { "awsvpcConfiguration": { "subnets": ["subnet-1"] } } }',
    EC2_TASK,
  ],
  ['it fits Fargate', ON_FARGATE, EC2_TASK.replace('600', '512')],
  ['a template decides', ON_FARGATE, EC2_TASK.replace('600', '${MEMORY}')],
  ['nothing is known of the task', ON_FARGATE, '[{ "name": "web", "image": "nginx:1.27" }]'],
])('nothing where %s', (_, service, taskText) => {
  expect(findings(service, taskText)).toEqual([]);
});

test('the problems of a task definition for EC2 are told beside the launch type that it does not list', () => {
  const found = findings(ON_FARGATE, EC2_TASK.replace('{', '{ "requiresCompatibilities": ["EC2"],'));
  expect(found.map(({ rule }) => rule)).toEqual(['td-not-compatible-with-launch', 'fargate-cpu-memory']);
});

test('what is wrong anyway is left to the task definition', () => {
  const twice = EC2_TASK.replace('600', '512').replace('}]', '}, { "name": "web", "image": "nginx:1.27" }]');
  expect(findings(ON_FARGATE, twice)).toEqual([]);
});

test('a rule that is off is off here too', () => {
  expect(findings(ON_FARGATE, EC2_TASK, { 'fargate-cpu-memory': 'off' })).toEqual([]);
});

test('a comment in the task definition switches it off as well', () => {
  const commented = EC2_TASK.replace('"memory"', '\n// stowage-disable-next-line fargate-cpu-memory\n"memory"');
  expect(findings(ON_FARGATE, commented)).toEqual([]);
});
