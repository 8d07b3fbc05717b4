import { expect, test } from 'vitest';
import { SHAPES } from '../../../server/src/model/shapes.generated.ts';
import { taskDefinitionOf } from '../../../server/src/model/taskDefinition.ts';
import { document } from '../documents/document.ts';

test('no key of ECS has the name of something that every view has', () => {
  const task = taskDefinitionOf(document('{ "family": "a", "containerDefinitions": [] }'))!;
  const base = Object.getPrototypeOf(Object.getPrototypeOf(task));
  const own = [...Object.getOwnPropertyNames(base), ...Object.keys(task)];
  expect(own).toContain('fieldAt');
  const taken = Object.entries(SHAPES).flatMap(([shape, keys]) =>
    Object.keys(keys)
      .filter((key) => own.includes(key))
      .map((key) => `${shape}.${key}`),
  );
  expect(taken).toEqual([]);
});

test('fields say where they come from, and what is there but unknown', () => {
  const task = taskDefinitionOf(
    document(
      '{ "family": "a", "cpu": "${CPU}", "memory": "lots", "taskRoleArn": null, "containerDefinitions": [{ "name": "b" }, "${C}"] }',
    ),
  )!;
  expect(task.family).toMatchObject({ state: 'known', value: 'a', pointer: '/family' });
  expect(task.cpu).toMatchObject({ state: 'placeholder', pointer: '/cpu' });
  expect(task.memory).toMatchObject({ state: 'invalid', pointer: '/memory' });
  expect(task.taskRoleArn).toBeUndefined();
  expect(task.networkMode).toBeUndefined();
  expect(task.mayHoldUnknownContainers).toBe(true);
  expect(task.containers[0]).toMatchObject({ pointer: '/containerDefinitions/0', name: { value: 'b' } });
});

test('where a template may add keys, an absent one is unknown', () => {
  const task = taskDefinitionOf(document('{ "family": "a", ${MORE} "containerDefinitions": [] }'))!;
  expect(task.networkMode).toMatchObject({ state: 'placeholder' });
});

test('a text without its closing quote is not known yet', () => {
  const task = taskDefinitionOf(
    document('{\n  "family": "a",\n  "containerDefinitions": [],\n  "networkMode": "aws\n}', 'task-definition.json'),
  )!;
  expect(task.networkMode).toMatchObject({ state: 'placeholder', pointer: '/networkMode' });
});

test('a key with a capital letter is the same key, as ecspresso reads it', () => {
  const task = taskDefinitionOf(
    document('{ "Family": "a", "containerDefinitions": [{ "Name": "b" }] }', 'task-definition.json'),
  )!;
  expect(task.family).toMatchObject({ state: 'known', value: 'a', pointer: '/Family' });
  expect(task.containers[0]!.name).toMatchObject({ value: 'b', pointer: '/containerDefinitions/0/Name' });
});
