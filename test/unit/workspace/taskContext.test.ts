import { expect, test } from 'vitest';
import { taskContext } from '../../../server/src/workspace/taskContext.ts';
import { Workspace } from '../../../server/src/workspace/workspace.ts';

const TASK = '{ "family": "web", "containerDefinitions": [] }';

test('whether an ecspresso.yml names a task definition', async () => {
  const texts = new Map([
    ['file:///project/ecspresso.yml', 'service_definition: service.json\ntask_definition: ./task.json\n'],
    ['file:///project/task.json', TASK],
    ['file:///project/other.json', TASK],
  ]);
  const workspace = new Workspace({ read: async (uri) => texts.get(uri), list: async () => [...texts.keys()] });
  await workspace.load();
  const isNamed = (name: string) =>
    taskContext(workspace.document(`file:///project/${name}`)!, workspace, [])?.ecspresso;
  expect([isNamed('task.json'), isNamed('other.json')]).toEqual([true, false]);
});
