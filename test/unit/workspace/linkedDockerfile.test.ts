import { describe, expect, test } from 'vitest';
import type { ContainerDefinition } from '../../../server/src/model/shapes.generated.ts';
import { taskDefinitionOf } from '../../../server/src/model/taskDefinition.ts';
import { readDockerfile } from '../../../server/src/workspace/linkedDockerfile.ts';
import { taskContext } from '../../../server/src/workspace/taskContext.ts';
import { Workspace } from '../../../server/src/workspace/workspace.ts';
import { documentOf } from '../features/cursor.ts';

const uri = (path: string) => `file:///shop/${path}`;
const container = (image: string, path = 'deploy/web.json', name = 'app'): ContainerDefinition =>
  taskDefinitionOf(
    documentOf(`{ "containerDefinitions": [{ "name": "${name}", "image": "${image}" }] }`, { uri: uri(path) }),
  )!.containers[0]!;

/** A workspace whose files can be changed, and which of them were read. */
async function workspaceOf(files: Record<string, string>) {
  const texts = new Map(Object.entries(files).map(([path, text]) => [uri(path), text]));
  const read: string[] = [];
  const workspace = new Workspace({
    read: async (it) => {
      read.push(it.slice(uri('').length));
      return texts.get(it);
    },
    list: async () => [...texts.keys()],
  });
  await workspace.load();
  const change = (path: string, text: string | undefined) => {
    if (text === undefined) texts.delete(uri(path));
    else texts.set(uri(path), text);
    return workspace.fileChanged(uri(path));
  };
  return { workspace, read, change };
}

/** Of files that say nothing but where they begin from, but for those given. */
async function linked(it: ContainerDefinition, paths: readonly string[], files: Record<string, string> = {}) {
  const { workspace } = await workspaceOf({
    ...Object.fromEntries(paths.map((path) => [path, 'FROM scratch'])),
    ...files,
  });
  return (await readDockerfile(it, workspace))?.uri.slice(uri('').length);
}

const ECR = '123456789012.dkr.ecr.eu-west-1.amazonaws.com';

describe('the folder of the name of the image', () => {
  test.each([
    ['its last path part', `${ECR}/shop/web:1.4`, ['api/Dockerfile', 'web/Dockerfile'], 'web/Dockerfile'],
    ['without host and tag', 'web', ['web/Dockerfile'], 'web/Dockerfile'],
    ['in another case', 'shop/web', ['services/Web/Dockerfile'], 'services/Web/Dockerfile'],
    ['the nearest', 'shop/web', ['old/web/Dockerfile', 'deploy/web/Dockerfile'], 'deploy/web/Dockerfile'],
    ['none of several equally near', 'shop/web', ['old/web/Dockerfile', 'new/web/Dockerfile'], undefined],
    ['before its variants', 'shop/web', ['web/Dockerfile.dev', 'web/Dockerfile'], 'web/Dockerfile'],
    ['the only variant', 'shop/web', ['web/Dockerfile.dev'], 'web/Dockerfile.dev'],
    ['a variant of the other form', 'shop/web', ['web/prod.Dockerfile'], 'web/prod.Dockerfile'],
    ['none of several variants', 'shop/web', ['web/Dockerfile.dev', 'web/Dockerfile.prod'], undefined],
    ['not what Docker leaves out', 'shop/web', ['web/Dockerfile.dockerignore', 'web/Dockerfile.json'], undefined],
    ['not a folder above', 'shop/web', ['web/docker/Dockerfile'], undefined],
    ['not for a template', '${REGISTRY}/web', ['web/Dockerfile'], undefined],
    ['not for what is no image', 'shop/Web', ['web/Dockerfile'], undefined],
    ['not by a name that every object has', 'shop/constructor', [], undefined],
  ])('%s', async (_, image, paths, expected) => {
    expect(await linked(container(image), paths)).toBe(expected);
  });

  test.each([
    ['nginx:1.27', 'FROM nginx:1.27-alpine', undefined],
    ['public.ecr.aws/nginx/nginx', 'FROM nginx', undefined],
    ['nginx', 'FROM debian', 'nginx/Dockerfile'],
    ['shop/nginx', 'FROM nginx', 'nginx/Dockerfile'],
    [`${ECR}/nginx`, 'FROM nginx', 'nginx/Dockerfile'],
  ])('%s and %s: a public image is not built on itself', async (image, text, expected) => {
    expect(await linked(container(image), [], { 'nginx/Dockerfile': text })).toBe(expected);
  });
});

describe('the settings', () => {
  const named = (dockerfiles: Record<string, string>) => ({ 'stowage.config.json': JSON.stringify({ dockerfiles }) });
  const paths = ['web/Dockerfile', 'a', 'b', 'c', 'd'];
  test.each([
    ['the whole name first', { [`${ECR}/shop/web`]: 'a', 'shop/web': 'b', web: 'c', app: 'd' }, 'a'],
    ['the repository', { app: 'd', web: 'c', 'shop/web': 'b' }, 'b'],
    ['its last path part', { app: 'd', web: 'c' }, 'c'],
    ["the container's name", { app: './d' }, 'd'],
    ['nothing that fits', { api: 'a' }, 'web/Dockerfile'],
    ['a file that is not there', { web: 'missing/Dockerfile' }, undefined],
  ])('%s', async (_, dockerfiles, expected) => {
    expect(await linked(container(`${ECR}/shop/web:1`), paths, named(dockerfiles))).toBe(expected);
  });

  test('a container whose image a template fills in', async () => {
    expect(await linked(container('${IMAGE}'), paths, named({ app: 'a' }))).toBe('a');
    expect(await linked(container('nginx'), [], { ...named({ nginx: 'a' }), a: 'FROM nginx' })).toBe('a');
  });
});

describe('reading', () => {
  const known = (image: string, workspace: Workspace) => {
    const it = container(image);
    return taskContext(it.document, workspace, [])!.dockerfileOf(it);
  };
  const exposedOf = (workspace: Workspace) => known('shop/web', workspace)?.exposed.map(({ text }) => text);

  test('begins when somebody asks, and is told of once', async () => {
    const { workspace, read } = await workspaceOf({
      'web/Dockerfile': 'FROM a\nEXPOSE 80',
      'api/Dockerfile': 'FROM a\nEXPOSE 81',
      'old/Dockerfile': 'FROM a',
    });
    expect(read).toEqual([]);
    let told = 0;
    const done = new Promise<void>((resolve) => {
      workspace.dockerfiles.onRead = () => {
        told++;
        resolve();
      };
    });
    for (let times = 0; times < 2; times++) {
      expect(exposedOf(workspace)).toBeUndefined();
      expect(known('shop/api', workspace)).toBeUndefined();
    }
    await done;
    expect(exposedOf(workspace)).toEqual(['80']);
    expect((await readDockerfile(container('shop/api'), workspace))?.exposed[0]?.text).toBe('81');
    expect(read).toEqual(['web/Dockerfile', 'api/Dockerfile']);
    expect(told).toBe(1);
  });

  test('follows the file, which says what it said until it is read again', async () => {
    const { workspace, change } = await workspaceOf({ 'web/Dockerfile': 'FROM a\nEXPOSE 80' });
    await readDockerfile(container('shop/web'), workspace);
    const changed = change('web/Dockerfile', 'FROM a\nEXPOSE 8080');
    expect(exposedOf(workspace)).toEqual(['80']);
    await changed;
    expect(exposedOf(workspace)).toEqual(['8080']);
    await change('web/Dockerfile', undefined);
    expect(exposedOf(workspace)).toBeUndefined();
    expect(workspace.dockerfiles.areThere).toBe(false);
    await change('web/Dockerfile', 'FROM a\nEXPOSE 1');
    expect(exposedOf(workspace)).toEqual(['1']);
  });

  test('a change overtakes a reading that is under way', async () => {
    const answers: ((text: string) => void)[] = [];
    const workspace = new Workspace({
      read: () => new Promise((resolve) => answers.push(resolve)),
      list: async () => [uri('web/Dockerfile')],
    });
    await workspace.load();
    const first = readDockerfile(container('shop/web'), workspace);
    const changed = workspace.fileChanged(uri('web/Dockerfile'));
    answers[1]!('FROM a\nEXPOSE 2');
    await changed;
    answers[0]!('FROM a\nEXPOSE 1');
    await first;
    expect(exposedOf(workspace)).toEqual(['2']);
  });
});
