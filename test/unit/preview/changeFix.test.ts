import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { changeFix } from '../../../server/src/features/preview/changes/changeFix.ts';
import { previewInput } from '../../../server/src/features/preview/previewInput.ts';
import type { SuggestedChange } from '../../../server/src/scheduler/preview.ts';
import { applyFix } from '../../../server/src/validation/applyFix.ts';
import { workspaceOf } from '../client/workspaceOf.ts';

const SERVICE = '{ "serviceName": "a", "taskDefinition": "a", "desiredCount": 4, "launchType": "EC2" }';
const task = (containers: string, more = '') => `{ "family": "a", ${more}"containerDefinitions": [${containers}] }`;

/** The one file that a change edits, afterwards; undefined where it is no edit. */
function changed(change: object, files: { task?: string; service?: string; cluster?: string }): string | undefined {
  const input = previewInput(
    workspaceOf({
      'service.json': files.service ?? SERVICE,
      'task.json': files.task ?? task('{ "name": "a", "memory": 512 }'),
      ...(files.cluster ? { 'ecs-cluster.json': files.cluster } : {}),
    }),
    undefined,
  );
  const found = changeFix({ message: 'Do it.', ...change } as SuggestedChange, input.planned[0]!, input);
  if (!found) return undefined;
  expect(found.fix.title).toBe('Do it.');
  return TextDocument.applyEdits(found.view.document.source, applyFix(found.view.document, found.fix)!);
}

describe('less memory', () => {
  const change = { change: 'memory', memoryMiB: 300 };

  test('is what the task asks for, where its containers ask for no more', () => {
    expect(changed(change, { task: task('{ "name": "a", "memory": 256 }', '"memory": "0.5 GB", ') })).toBe(
      task('{ "name": "a", "memory": 256 }', '"memory": "300", '),
    );
    expect(changed(change, { task: task('{ "name": "a", "memory": 400 }', '"memory": "512", ') })).toBeUndefined();
  });

  test('is reserved by its only container, whose limit stays', () => {
    expect(changed(change, { task: task('{ "name": "a", "memory": 512 }') })).toBe(
      task('{ "name": "a", "memory": 512, "memoryReservation": 300 }'),
    );
    expect(changed(change, { task: task('{ "name": "a", "memory": 512, "memoryReservation": 400 }') })).toBe(
      task('{ "name": "a", "memory": 512, "memoryReservation": 300 }'),
    );
  });

  test('of several containers is nobody’s to say', () => {
    expect(changed(change, { task: task('{ "name": "a", "memory": 200 }, { "name": "b", "memory": 200 }') })).toBe(
      undefined,
    );
  });
});

describe('less CPU', () => {
  test('is what the task asks for, not below what ECS takes', () => {
    const text = (cpu: number) => task('{ "name": "a", "memory": 9, "cpu": 10 }', `"cpu": "${cpu}", `);
    expect(changed({ change: 'cpu', cpuUnits: 200 }, { task: text(256) })).toBe(text(200));
    expect(changed({ change: 'cpu', cpuUnits: 100 }, { task: text(256) })).toBeUndefined();
  });

  test('is what its only container asks for', () => {
    const text = (cpu: number) => task(`{ "name": "a", "memory": 9, "cpu": ${cpu} }`);
    expect(changed({ change: 'cpu', cpuUnits: 100 }, { task: text(256) })).toBe(text(100));
  });
});

test('fixed host ports are left to the agent under bridge, and only there', () => {
  const text = (port: number, mode: string) =>
    task(
      `{ "name": "a", "memory": 9, "portMappings": [{ "containerPort": 80, "hostPort": ${port} }, { "containerPort": 9 }] }`,
      `"networkMode": "${mode}", `,
    );
  const change = { change: 'dynamicHostPort', ports: ['8080/tcp'] };
  expect(changed(change, { task: text(8080, 'bridge') })).toBe(text(0, 'bridge'));
  expect(changed(change, { task: text(8080, 'host') })).toBeUndefined();
});

test('fewer tasks', () => {
  expect(changed({ change: 'desiredCount', desiredCount: 3 }, {})).toBe(SERVICE.replace('4', '3'));
});

describe('a larger cluster', () => {
  const more = { change: 'addInstance', instanceType: 'm5.large', availabilityZone: 'us-east-1a', count: 2 };

  test.each([
    [
      '{ "containerInstances": [{ "instanceType": "m5.large", "availabilityZone": "us-east-1a", "count": 3 }] }',
      '{ "containerInstances": [{ "instanceType": "m5.large", "availabilityZone": "us-east-1a", "count": 5 }] }',
    ],
    [
      '{ "containerInstances": [{ "instanceType": "m5.large", "availabilityZone": "us-east-1a" }] }',
      '{ "containerInstances": [{ "instanceType": "m5.large", "availabilityZone": "us-east-1a", "count": 3 }] }',
    ],
    [
      '{ "containerInstances": [{ "instanceType": "m5.large", "availabilityZone": "us-east-1a", "attributes": {} }] }',
      '{ "containerInstances": [{ "instanceType": "m5.large", "availabilityZone": "us-east-1a", "attributes": {} }, { "instanceType": "m5.large", "count": 2, "availabilityZone": "us-east-1a" }] }',
    ],
    [
      '{ "region": "us-east-1" }',
      '{ "region": "us-east-1", "containerInstances": [{ "instanceType": "m5.large", "count": 2, "availabilityZone": "us-east-1a" }] }',
    ],
  ])('more instances in %s', (cluster, expected) => {
    expect(changed(more, { cluster })).toBe(expected);
  });

  test('more instances like those that are there', () => {
    const text = (count: number) =>
      `{ "containerInstances": [{ "instanceType": "m5.large", "attributes": { "stack": "b" }, "count": ${count} }] }`;
    const change = { ...more, origin: 'file:///shop/ecs-cluster.json#L1,26' };
    expect(changed(change, { cluster: text(1) })).toBe(text(3));
  });

  test('a higher maximum', () => {
    const text = (maxSize: number) =>
      `{ "capacityProviders": [{ "name": "general", "autoScalingGroup": { "instanceType": "m5.large", "maxSize": ${maxSize} } }] }`;
    expect(changed({ change: 'maxSize', capacityProvider: 'general', maxSize: 4 }, { cluster: text(2) })).toBe(text(4));
  });

  test('trunking', () => {
    const change = { change: 'awsvpcTrunking' };
    expect(changed(change, { cluster: '{ "region": "us-east-1" }' })).toBe(
      '{ "region": "us-east-1", "accountSettings": { "awsvpcTrunking": "enabled" } }',
    );
    expect(changed(change, { cluster: '{ "accountSettings": { "awsvpcTrunking": "disabled" } }' })).toBe(
      '{ "accountSettings": { "awsvpcTrunking": "enabled" } }',
    );
  });

  test('the built-in cluster is no file', () => {
    expect(changed(more, {})).toBeUndefined();
  });
});
