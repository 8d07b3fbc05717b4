import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CancellationToken, CancellationTokenSource, type Connection, LSPErrorCodes } from 'vscode-languageserver';
import { previewInSteps } from '../../../server/src/features/preview/preview.ts';
import { PreviewRequests } from '../../../server/src/previewRequests.ts';
import { workDone } from '../../../server/src/workDone.ts';
import { workspaceOf } from '../client/workspaceOf.ts';

const taskDefinition = { family: 'api', containerDefinitions: [{ name: 'api', image: 'api:1', memory: 512 }] };
const workspace = workspaceOf({
  'task-definition.json': taskDefinition,
  'ecs-service-def.json': { serviceName: 'api', taskDefinition: 'api', desiredCount: 2, launchType: 'EC2' },
});
const start = async () => previewInSteps(workspace);

let said: number;
let requests: PreviewRequests;
const ask = (token: CancellationToken = CancellationToken.None, kind = 'preview') =>
  requests.answer(kind, start, token);
/** The end of a request: the tasks placed, or the code of the error. */
const endOf = (answer: ReturnType<typeof ask>) =>
  answer.then(
    ({ services }) => services[0]?.placed,
    ({ code }) => code,
  );

beforeEach(() => {
  vi.useFakeTimers();
  let now = 0;
  vi.spyOn(Date, 'now').mockImplementation(() => (now += 100)); // every step of a simulation takes long
  said = 0;
  requests = new PreviewRequests(() => said++);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('a preview is computed in between of other work', async () => {
  const end = endOf(ask());
  await vi.runAllTimersAsync();
  expect(await end).toBe(2);
});

test('nothing is said before somebody asked', async () => {
  requests.outdated();
  await vi.runAllTimersAsync();
  expect(said).toBe(0);
});

test('after a request a burst of changes is said once, and further ones not before the next request', async () => {
  const end = endOf(ask());
  await vi.runAllTimersAsync();
  await end;
  requests.outdated();
  await vi.advanceTimersByTimeAsync(149);
  requests.outdated();
  await vi.advanceTimersByTimeAsync(149);
  expect(said).toBe(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(said).toBe(1);
  requests.outdated();
  await vi.runAllTimersAsync();
  expect(said).toBe(1);
});

test('a change in the middle ends a request without an answer, and is said', async () => {
  const end = endOf(ask());
  await vi.advanceTimersByTimeAsync(0);
  requests.outdated();
  await vi.runAllTimersAsync();
  expect(await end).toBe(LSPErrorCodes.ContentModified);
  expect(said).toBe(1);
});

test('a newer request takes the place of an older one', async () => {
  const older = endOf(ask());
  await vi.advanceTimersByTimeAsync(0);
  const newer = endOf(ask());
  await vi.runAllTimersAsync();
  expect([await older, await newer]).toEqual([LSPErrorCodes.ContentModified, 2]);
});

test('requests of different kinds do not', async () => {
  const preview = endOf(ask());
  await vi.advanceTimersByTimeAsync(0);
  const details = endOf(ask(CancellationToken.None, 'details'));
  await vi.runAllTimersAsync();
  expect([await preview, await details]).toEqual([2, 2]);
});

test('a cancelled request has no answer', async () => {
  const source = new CancellationTokenSource();
  const end = endOf(ask(source.token));
  await vi.advanceTimersByTimeAsync(0);
  source.cancel();
  await vi.runAllTimersAsync();
  expect(await end).toBe(LSPErrorCodes.RequestCancelled);
});

test('only what changes a definition counts', async () => {
  const end = endOf(ask());
  await vi.runAllTimersAsync();
  await end;
  const before = workspace.document('file:///shop/task-definition.json');
  const same = workspaceOf({ 'task-definition.json': taskDefinition }).document('file:///shop/task-definition.json');
  const other = workspaceOf({ 'package.json': '{}' }).document('file:///shop/package.json');
  requests.replaced(before, same);
  requests.replaced(undefined, other);
  await vi.runAllTimersAsync();
  expect(said).toBe(0);
  requests.replaced(before, undefined);
  await vi.runAllTimersAsync();
  expect(said).toBe(1);
});

test('a client that asks for it is told how far a simulation is, and of its end', async () => {
  const told: unknown[] = [];
  const connection = {
    sendProgress: async (...what: unknown[]) => void told.push(what.slice(1)),
  } as unknown as Connection;
  const end = endOf(requests.answer('preview', start, CancellationToken.None, workDone(connection, 'token')));
  await vi.runAllTimersAsync();
  expect(await end).toBe(2);
  expect(told).toEqual([
    ['token', { kind: 'begin', title: 'Placing tasks', message: '0 of 1 services', percentage: 0 }],
    ['token', { kind: 'end' }],
  ]);
});

test('it is told of the end also where a change comes before it, and of nothing where it does not ask', async () => {
  const told: unknown[] = [];
  const connection = {
    sendProgress: async (...what: unknown[]) => void told.push(what.slice(1)),
  } as unknown as Connection;
  const end = endOf(requests.answer('preview', start, CancellationToken.None, workDone(connection, 7)));
  await vi.advanceTimersByTimeAsync(0);
  await vi.advanceTimersByTimeAsync(0);
  requests.outdated();
  await vi.runAllTimersAsync();
  expect([await end, told.at(-1)]).toEqual([LSPErrorCodes.ContentModified, [7, { kind: 'end' }]]);
  told.length = 0;
  const other = endOf(requests.answer('preview', start, CancellationToken.None, workDone(connection, undefined)));
  await vi.runAllTimersAsync();
  expect([await other, told]).toEqual([2, []]);
});
