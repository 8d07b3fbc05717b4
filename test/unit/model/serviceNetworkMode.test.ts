import { expect, test } from 'vitest';
import { serviceNetworkMode, writtenNetworkMode } from '../../../server/src/model/serviceNetworkMode.ts';
import { service, task } from './services.ts';

const FARGATE = '{ "launchType": "FARGATE" }';

test.each([
  ['{}', '{ "networkMode": "bridge", "containerDefinitions": [] }', 'bridge'],
  ['{}', '{ "networkMode": "default", "containerDefinitions": [] }', 'default'],
  ['{}', '{ "containerDefinitions": [] }', undefined],
  [FARGATE, '{ "containerDefinitions": [] }', 'awsvpc'],
  [FARGATE, '{ "networkMode": "", "containerDefinitions": [] }', 'awsvpc'],
  [FARGATE, '{ "networkMode": "host", "containerDefinitions": [] }', 'host'],
  [FARGATE, '{ "networkMode": "${MODE}", "containerDefinitions": [] }', undefined],
  [FARGATE, '[{ "name": "web", "image": "nginx" }]', undefined],
  ['{ "launchType": "EC2" }', '{ "containerDefinitions": [] }', undefined],
])('%s with %s: %s', (text, taskText, mode) => {
  expect(serviceNetworkMode(service(text), task(taskText))).toBe(mode);
});

test('without its task definition only Fargate is certain', () => {
  expect(serviceNetworkMode(service(FARGATE), undefined)).toBe('awsvpc');
  expect(serviceNetworkMode(service('{}'), undefined)).toBeUndefined();
});

test('a mode that ECS does not have is none', () => {
  expect(writtenNetworkMode(task('{ "networkMode": "vpc", "containerDefinitions": [] }'))).toBeUndefined();
  expect(writtenNetworkMode(undefined)).toBeUndefined();
});
