import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-types';
import { Client } from './client.ts';
import { writeInto } from './writeInto.ts';

const folder = mkdtempSync(join(tmpdir(), 'stowage-'));
const uri = (name: string) => pathToFileURL(join(folder, name)).href;
const write = writeInto(folder);
const client = new Client();

beforeAll(async () => {
  write('web/ecs-task-def.json', taskDefinition('web'));
  write('api/task.json', taskDefinition('api'));
  await client.initialize({ workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'project' }] });
});

afterAll(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
});

const fileChanged = (name: string, type: 1 | 2 | 3) =>
  client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(name), type }] });

const taskDefinition = (container: string) =>
  `{ "family": "${container}", "networkMode": "bridge", "containerDefinitions": [{ "name": "${container}", "image": "nginx:1.27", "memory": 128, "portMappings": [{ "containerPort": 80 }] }] }`;

const service = (container: string, names = `"serviceName": "${container}", "taskDefinition": "${container}", `) =>
  `{ ${names}"desiredCount": 1, "loadBalancers": [{ "targetGroupArn": "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/1", "containerName": "${container}", "containerPort": 80 }] }`;

const errors = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.filter(({ severity }) => severity === 1).map(({ code, message }) => [code, message]);

const NO_CONTAINER = ['lb-container-not-in-td', 'The task definition has no container web.'];

test('a service follows its task definition, stored or open, without being touched', async () => {
  const definition = uri('web/ecs-service-def.json');
  const taskUri = uri('web/ecs-task-def.json');
  await client.open(definition, service('web'));
  expect(errors(await client.nextDiagnostics(definition))).toEqual([]); // when the workspace has been read

  let next = client.nextDiagnostics(definition);
  write('web/ecs-task-def.json', taskDefinition('web').replace('"name": "web"', '"name": "app"'));
  await fileChanged('web/ecs-task-def.json', 2);
  const stored = await next;
  expect(errors(stored)).toEqual([NO_CONTAINER]);
  expect(stored.find(({ code }) => code === NO_CONTAINER[0])!.relatedInformation).toEqual([
    {
      location: {
        uri: taskUri,
        range: { start: { line: 0, character: 68 }, end: { line: 0, character: 168 } },
      },
      message: 'Its containers: app.',
    },
  ]);

  next = client.nextDiagnostics(definition);
  await client.open(taskUri, taskDefinition('web'));
  expect(errors(await next)).toEqual([]);

  next = client.nextDiagnostics(definition);
  await client.change(taskUri, { text: taskDefinition('web').replace('"name": "web"', '"name": "app"') });
  expect(errors(await next)).toEqual([NO_CONTAINER]);

  next = client.nextDiagnostics(definition);
  await client.change(taskUri, { text: '[]' });
  expect(errors(await next)).toEqual([]);

  next = client.nextDiagnostics(definition);
  await client.close(taskUri);
  expect(errors(await next)).toEqual([NO_CONTAINER]);

  next = client.nextDiagnostics(definition);
  rmSync(join(folder, 'web/ecs-task-def.json'));
  await fileChanged('web/ecs-task-def.json', 3);
  expect(errors(await next)).toEqual([]);
});

test('a service is told of a task definition that went with its folder', async () => {
  write('gone/infra/task.json', taskDefinition('gone'));
  await fileChanged('gone/infra/task.json', 1);
  const definition = uri('gone.service-definition.json');
  await client.open(definition, service('web', '"serviceName": "gone", "taskDefinition": "gone", '));
  expect(errors(await client.nextDiagnostics(definition))).toEqual([NO_CONTAINER]);

  const next = client.nextDiagnostics(definition);
  rmSync(join(folder, 'gone'), { recursive: true });
  await fileChanged('gone', 3);
  expect(errors(await next)).toEqual([]);
  await client.close(definition);
});

test('a service follows what an editor has saved and closed without a word about the file', async () => {
  write('quiet/task.json', taskDefinition('quiet'));
  await fileChanged('quiet/task.json', 1);
  const definition = uri('quiet.service-definition.json');
  await client.open(definition, service('web', '"serviceName": "quiet", "taskDefinition": "quiet", '));
  expect(errors(await client.nextDiagnostics(definition))).toEqual([NO_CONTAINER]);

  const renamed = taskDefinition('quiet').replace('"name": "quiet"', '"name": "web"');
  let next = client.nextDiagnostics(definition);
  await client.open(uri('quiet/task.json'), renamed);
  expect(errors(await next)).toEqual([]);
  write('quiet/task.json', renamed);
  next = client.nextDiagnostics(definition);
  await client.close(uri('quiet/task.json'));
  expect(errors(await next)).toEqual([]);
});

test('an ecspresso.yml says which task definition a service runs, and for whom it is written', async () => {
  const definition = uri('api/service.json');
  await client.open(definition, service('web', '"serviceName": "web", "taskDefinition": "", "launchType": "EC2", '));
  const before = client.nextDiagnostics(definition);
  write('api/other.json', '{}');
  await fileChanged('api/other.json', 1);
  expect(errors(await before)).toEqual([['task-definition-required', 'A new service needs `taskDefinition`.']]);

  const named = client.nextDiagnostics(definition);
  write('api/ecspresso.yml', 'service: api\nservice_definition: service.json\ntask_definition: task.json\n');
  await fileChanged('api/ecspresso.yml', 1);
  expect(errors(await named)).toEqual([NO_CONTAINER]);

  const gone = client.nextDiagnostics(definition);
  rmSync(join(folder, 'api/ecspresso.yml'));
  await fileChanged('api/ecspresso.yml', 3);
  expect(errors(await gone)).toEqual([['task-definition-required', 'A new service needs `taskDefinition`.']]);
});

test('an editor that can is asked to tell of changed files', async () => {
  const other = new Client();
  const registered = new Promise<unknown>((resolve) =>
    other.connection.onRequest('client/registerCapability', (parameters) => resolve(parameters)),
  );
  await other.initialize({ capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } } });
  expect(await registered).toMatchObject({
    registrations: [
      {
        method: 'workspace/didChangeWatchedFiles',
        registerOptions: {
          watchers: [
            { globPattern: '**/*.{json,jsonc}' },
            { globPattern: '**/ecspresso*.{yml,yaml}' },
            { globPattern: '**/{Dockerfile,Dockerfile.*,*.Dockerfile}' },
          ],
        },
      },
    ],
  });
  await other.stop();
});
