import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseDocument } from '../../../server/src/documents/parse.ts';
import { type PreviewRequest, previewInSteps } from '../../../server/src/features/preview/preview.ts';
import { finish } from '../../../server/src/scheduler/steps.ts';
import type { Files } from '../../../server/src/workspace/files.ts';
import { Workspace } from '../../../server/src/workspace/workspace.ts';

const FOLDER = 'file:///shop';
const service = (desiredCount: number) =>
  JSON.stringify({ serviceName: 'web', taskDefinition: 'web', desiredCount, launchType: 'EC2' });
const stored: Readonly<Record<string, string>> = {
  [`${FOLDER}/ecs-cluster.json`]:
    '{ "containerInstances": [{ "instanceType": "m5.large", "count": 2, "availabilityZone": "us-east-1a" }] }',
  [`${FOLDER}/service.json`]: service(2),
  [`${FOLDER}/task.json`]:
    '{ "family": "web", "containerDefinitions": [{ "name": "web", "image": "web:1", "memory": 1024 }] }',
};

async function workspaceWith(more: Partial<Files> = {}): Promise<Workspace> {
  const workspace = new Workspace({ read: async (uri) => stored[uri], list: async () => Object.keys(stored), ...more });
  await workspace.load();
  const uri = `${FOLDER}/service.json`;
  workspace.opened(parseDocument(TextDocument.create(uri, 'json', 1, service(3))));
  return workspace;
}

const ORIGIN = `${FOLDER}/service.json#L1,1`;
const ask = (workspace: Workspace, request: PreviewRequest) => finish(previewInSteps(workspace, request));

test('what if: the preview is what would be, beside what changes', async () => {
  const whatIf = [
    { kind: 'desired', service: 'web', desiredCount: 5 },
    { kind: 'remove-instance', instance: 'i-2' },
  ] as const;
  const { services, question } = ask(await workspaceWith(), { whatIf });
  expect(services[0]).toMatchObject({ desiredCount: 5, placed: 5 });
  expect(question).toEqual({
    title: 'What if web runs 5 tasks and i-2 is gone',
    answer: {
      sentences: ['2 tasks lost, 2 placed elsewhere.'],
      comparison: {
        services: [
          { name: 'web', origin: ORIGIN, placed: { before: 3, after: 5 }, pending: { before: 0, after: 0 }, moved: 1 },
        ],
        instancesAdded: [],
        instancesRemoved: ['i-2'],
        costPerMonth: -70.08,
      },
    },
    isEdit: true,
  });
});

test('what if of something that is not there: the plain preview, and why', async () => {
  const { services, question } = ask(await workspaceWith(), { whatIf: [{ kind: 'drain', instance: 'i-7' }] });
  expect(services[0]?.desiredCount).toBe(3);
  expect(question).toEqual({ title: 'What if i-7 is drained', failure: 'There is no i-7.' });
});

test('compared with the saved files', async () => {
  const workspace = await workspaceWith();
  const { question } = ask(workspace, { compareWith: { name: 'saved', workspace: workspace.saved() } });
  expect(question).toEqual({
    title: 'Compared with the saved files',
    answer: {
      sentences: [],
      comparison: {
        services: [
          { name: 'web', origin: ORIGIN, placed: { before: 2, after: 3 }, pending: { before: 0, after: 0 }, moved: 0 },
        ],
        instancesAdded: [],
        instancesRemoved: [],
        costPerMonth: 0,
      },
    },
  });
});

test('compared with the committed files', async () => {
  const committed: typeof stored = { ...stored, [`${FOLDER}/service.json`]: service(7) };
  const workspace = await workspaceWith({ readCommitted: async (uri) => committed[uri] });
  const request = { compareWith: { name: 'committed', workspace: await workspace.committed() } } as const;
  expect(ask(workspace, request).question?.answer?.comparison.services[0]?.placed).toEqual({ before: 7, after: 3 });
});

test('without version control there is nothing to compare with', async () => {
  const workspace = await workspaceWith({ readCommitted: async () => undefined });
  const request = { compareWith: { name: 'committed', workspace: await workspace.committed() } } as const;
  expect(ask(workspace, request).question).toEqual({
    title: 'Compared with the committed files',
    failure: 'There are no committed files.',
  });
});
