import { describe, expect, test } from 'vitest';
import { accepted, CLUSTER, labels, offered, SERVICE } from './cursor.ts';

/** Text with the cursor, what is accepted, the text after it. */
type Case = readonly [text: string, label: string, after: string];

describe('a key has the quotes, the colon and the commas it needs', () => {
  test.each<Case>([
    ['{|}', 'family', '{"family": "|"}'],
    ['{ | }', 'family', '{ "family": "|" }'],
    ['{ fam| }', 'family', '{ "family": "|" }'],
    ['{ "fam|" }', 'family', '{ "family": "|" }'],
    ['{ "fam|', 'family', '{ "family": "|"'],
    ['{ "|": "web" }', 'family', '{ "family": "web" }'],
    ['{ | "family": "web" }', 'memory', '{ "memory": "|", "family": "web" }'],
    ['{ "family": "web", | }', 'memory', '{ "family": "web", "memory": "|" }'],
    ['{ "family": "web" | }', 'memory', '{ "family": "web", "memory": "|" }'],
    ['{\n  "family": "web"\n  |\n}', 'memory', '{\n  "family": "web",\n  "memory": "|"\n}'],
    ['{\n  "family": "web"\n  mem|\n}', 'memory', '{\n  "family": "web",\n  "memory": "|"\n}'],
    ['{\n  "family": "web"\n  "mem|"\n}', 'memory', '{\n  "family": "web",\n  "memory": "|"\n}'],
    ['{\n  "family": "web" // a comma?\n  |\n}', 'cpu', '{\n  "family": "web", // a comma?\n  "cpu": "|"\n}'],
    ['{\n  "mem|"\n  "family": "web"\n}', 'memory', '{\n  "memory": "|",\n  "family": "web"\n}'],
    ['{\n  mem|\n  "family": "web"\n}', 'memory', '{\n  "memory": "|",\n  "family": "web"\n}'],
    ['{ "mem|" "family": "web" }', 'memory', '{ "memory": "|", "family": "web" }'],
    ['{ "family": "web", | , "cpu": "256" }', 'memory', '{ "family": "web", "memory": "|" , "cpu": "256" }'],
    ['{ "family": "web",\n  |', 'memory', '{ "family": "web",\n  "memory": "|"'],
    [
      '{ "containerDefinitions": [{ "name": "a", | }] }',
      'links',
      '{ "containerDefinitions": [{ "name": "a", "links": [|] }] }',
    ],
    ['{ "family": "web", "cpu": | }', '"256"', '{ "family": "web", "cpu": "256" }'],
  ])('%s', async (text, label, after) => {
    expect(await accepted(text, label)).toBe(after);
  });
});

describe('a value has the quotes and the comma it needs', () => {
  test.each<Case>([
    ['{ "networkMode": | }', '"awsvpc"', '{ "networkMode": "awsvpc" }'],
    ['{ "networkMode":| }', '"awsvpc"', '{ "networkMode":"awsvpc" }'],
    ['{ "networkMode" | }', '"awsvpc"', '{ "networkMode": "awsvpc" }'],
    ['{ "networkMode": "|" }', '"awsvpc"', '{ "networkMode": "awsvpc" }'],
    ['{ "networkMode": "aw|" }', '"awsvpc"', '{ "networkMode": "awsvpc" }'],
    ['{ "networkMode": "br|idge" }', '"awsvpc"', '{ "networkMode": "awsvpc" }'],
    ['{ "networkMode": aw| }', '"awsvpc"', '{ "networkMode": "awsvpc" }'],
    ['{ "networkMode": "|', '"awsvpc"', '{ "networkMode": "awsvpc"'],
    ['{\n  "networkMode": "|,\n  "cpu": "256"\n}', '"awsvpc"', '{\n  "networkMode": "awsvpc",\n  "cpu": "256"\n}'],
    ['{\n  "networkMode": |\n  "cpu": "256"\n}', '"awsvpc"', '{\n  "networkMode": "awsvpc",\n  "cpu": "256"\n}'],
    ['{\n  "networkMode": "|"\n  "cpu": "256"\n}', '"awsvpc"', '{\n  "networkMode": "awsvpc",\n  "cpu": "256"\n}'],
    ['{ "cpu": |\n  "family": "web" }', '"512"', '{ "cpu": "512",\n  "family": "web" }'],
    ['{ "networkMode":| "bridge", "cpu": "1" }', '"awsvpc"', '{ "networkMode": "awsvpc", "cpu": "1" }'],
    ['{ "networkMode": |"bridge", "cpu": "1" }', '"awsvpc"', '{ "networkMode": "awsvpc", "cpu": "1" }'],
    ['{ "networkMode":| "bridge" "cpu": "1" }', '"awsvpc"', '{ "networkMode": "awsvpc", "cpu": "1" }'],
    ['{ "cpu": | "300" }', '"512"', '{ "cpu":  "512" }'],
    ['{ "requiresCompatibilities": [|] }', '"EC2"', '{ "requiresCompatibilities": ["EC2"] }'],
    ['{ "requiresCompatibilities": ["|"] }', '"EC2"', '{ "requiresCompatibilities": ["EC2"] }'],
    ['{ "requiresCompatibilities": ["FARGATE" |] }', '"EC2"', '{ "requiresCompatibilities": ["FARGATE", "EC2"] }'],
    ['{ "requiresCompatibilities": ["FARGATE", |] }', '"EC2"', '{ "requiresCompatibilities": ["FARGATE", "EC2"] }'],
    ['{ "requiresCompatibilities": [| "FARGATE"] }', '"EC2"', '{ "requiresCompatibilities": ["EC2", "FARGATE"] }'],
    [
      '{ "containerDefinitions": [{ "essential": | }] }',
      'false',
      '{ "containerDefinitions": [{ "essential": false }] }',
    ],
    [
      '{ "containerDefinitions": [{ "essential": t| }] }',
      'true',
      '{ "containerDefinitions": [{ "essential": true }] }',
    ],
  ])('%s', async (text, label, after) => {
    expect(await accepted(text, label)).toBe(after);
  });
});

describe('a whole definition, or part of one', () => {
  const DAEMON =
    '{\n\t"cluster": "default",\n\t"serviceName": "agent",\n\t"taskDefinition": "agent",\n\t"launchType": "EC2",\n\t"schedulingStrategy": "DAEMON"\n}';
  test.each<Case>([
    ['|', 'Daemon service', DAEMON],
    ['\n|\n', 'Daemon service', `\n${DAEMON}\n`],
    ['// the agent\n|', 'Daemon service', `// the agent\n${DAEMON}`],
    ['dae|', 'Daemon service', DAEMON],
    ['"dae|"', 'Daemon service', DAEMON],
    ['null|', 'Daemon service', DAEMON],
    ['{|}', 'Daemon service', DAEMON],
    ['{ | }', 'Daemon service', DAEMON],
    ['{ dae| }', 'Daemon service', DAEMON],
    ['{ "dae|" }', 'Daemon service', DAEMON],
    ['{\n|\n}', 'Daemon service', DAEMON.replaceAll('\n\t', '\n')],
  ])('service: %j', async (text, label, after) => {
    expect(await accepted(text, label, SERVICE)).toBe(after);
  });

  test.each<Case>([
    [
      '{ "containerDefinitions": [|] }',
      'Container',
      '{ "containerDefinitions": [{\n\t"name": "app",\n\t"image": "public.ecr.aws/docker/library/nginx:1.29",\n\t"essential": true\n}] }',
    ],
    [
      '{ "containerDefinitions": [{ "name": "a" } |] }',
      'Container',
      '{ "containerDefinitions": [{ "name": "a" }, {\n\t"name": "app",\n\t"image": "public.ecr.aws/docker/library/nginx:1.29",\n\t"essential": true\n}] }',
    ],
    [
      '{ "containerDefinitions": [{ "portMappings": [{}|] }] }',
      'Port',
      '{ "containerDefinitions": [{ "portMappings": [{},{\n\t"containerPort": 8080,\n\t"protocol": "tcp"\n}] }] }',
    ],
    [
      '{ "containerDefinitions": [{|}] }',
      'Container',
      '{ "containerDefinitions": [{\n\t"name": "app",\n\t"image": "public.ecr.aws/docker/library/nginx:1.29",\n\t"essential": true\n}] }',
    ],
    [
      '{ "containerDefinitions": [{ "portMappings": [|] }] }',
      'Port',
      '{ "containerDefinitions": [{ "portMappings": [{\n\t"containerPort": 8080,\n\t"protocol": "tcp"\n}] }] }',
    ],
    [
      '{ "containerDefinitions": [{ "portMappings": | }] }',
      'Port',
      '{ "containerDefinitions": [{ "portMappings": [\n\t{\n\t\t"containerPort": 8080,\n\t\t"protocol": "tcp"\n\t}\n] }] }',
    ],
    [
      '{ "containerDefinitions": [{ "logConfiguration": | }] }',
      'CloudWatch Logs',
      '{ "containerDefinitions": [{ "logConfiguration": {\n\t"logDriver": "awslogs",\n\t"options": {\n\t\t"awslogs-group": "/ecs/app",\n\t\t"awslogs-region": "us-east-1",\n\t\t"awslogs-stream-prefix": "ecs"\n\t}\n} }] }',
    ],
    [
      '[{|}]',
      'Container',
      '[{\n\t"name": "app",\n\t"image": "public.ecr.aws/docker/library/nginx:1.29",\n\t"essential": true\n}]',
    ],
    [
      '[|]',
      'Container',
      '[{\n\t"name": "app",\n\t"image": "public.ecr.aws/docker/library/nginx:1.29",\n\t"essential": true\n}]',
    ],
  ])('task definition: %j', async (text, label, after) => {
    expect(await accepted(text, label)).toBe(after);
  });

  test('come first in an empty object', async () => {
    expect((await labels('{|}')).slice(0, 3)).toEqual(['Fargate task definition', 'EC2 task definition', 'family']);
    expect((await labels('{|}', CLUSTER)).slice(0, 3)).toEqual([
      'EC2 cluster in three zones',
      'Fargate cluster',
      'clusterName',
    ]);
    expect(await labels('|', CLUSTER)).toEqual(['EC2 cluster in three zones', 'Fargate cluster']);
  });

  test('are for an editor without tab stops plain text', async () => {
    const [item] = await offered('{ "containerDefinitions": [|] }', { snippets: false });
    expect(item).toMatchObject({
      label: 'Container',
      insertTextFormat: 1,
      textEdit: {
        newText: '{\n\t"name": "app",\n\t"image": "public.ecr.aws/docker/library/nginx:1.29",\n\t"essential": true\n}',
      },
    });
    expect((await offered('{|}', { snippets: false })).find(({ label }) => label === 'family')!.textEdit).toMatchObject(
      {
        newText: '"family": ""',
      },
    );
  });
});

describe('nothing is offered', () => {
  test.each([
    ['in a line comment', '{ // com|ment\n}'],
    ['at the end of a line comment', '{ // comment|\n}'],
    ['in a block comment', '{ /* com|ment */ }'],
    ['in a comment that is never closed', '{ /* com|ment'],
    ['before the definition', '|{}'],
    ['behind the definition', '{}|'],
    ['below the definition', '{}\n|'],
    ['in a template', '{ "cpu": ${C|PU} }'],
    ['before a list that is the value', '{ "containerDefinitions":| [] }'],
    ['behind a list that is the value', '{ "containerDefinitions": []| }'],
    ['before a value on another line', '{ "networkMode":|\n"host" }'],
    ['between a key and its colon', '{ "cpu" | : "256" }'],
    ['in an object of a key that is not known', '{ "family": "x", "containerDefinitions": [], "metadata": { | } }'],
  ])('%s', async (_, text) => {
    expect(await labels(text)).toEqual([]);
  });

  test.each(['{ | }', '{ "name": "x", | }', '|', '[|]', '{ "family": | }'])(
    'in a file of no kind: %s',
    async (text) => {
      expect(await labels(text, { language: 'json', uri: 'file:///project/package.json' })).toEqual([]);
    },
  );

  test('in an object that holds something else under a telling name', async () => {
    const other = '{ "name": "x", "scripts": {}, "dependencies": {}, | }';
    expect(await labels(other, { language: 'json', uri: 'file:///project/task-definition.json' })).toEqual([]);
  });
});

describe('in every kind of document', () => {
  const keys = ['name', 'image', 'repositoryCredentials'];
  test.each([
    ['a wrapper', '{ "taskDefinition": { "containerDefinitions": [{ | }] } }', {}],
    ['container definitions alone', '[{ "name": "a", "image": "b" }, { | }]', {}],
    ['container definitions just begun', '[{ | }]', {}],
    ['a template', '{ "cpu": ${CPU}, {{ if .X }} "memory": "5", {{ end }} "containerDefinitions": [{ | }] }', {}],
    ['a broken one', '{ "cpu": , "containerDefinitions": [ { | } "x" ', {}],
    ['one with a byte order mark', '\uFEFF{ "containerDefinitions": [{ | }] }', {}],
    ['one that names a schema', '{ "$schema": "https://example.com/x.json", "containerDefinitions": [{ | }] }', {}],
  ])('%s', async (_, text, surroundings) => {
    const found = await labels(text, surroundings);
    expect(found.filter((label) => keys.includes(label))).toEqual(keys);
  });

  test.each([
    ['{ "service": { "serviceName": "a", "taskDefinition": "x", | } }'],
    ['{ "services": [{ "serviceArn": "a", "serviceName": "a", | }], "failures": [] }'],
    ['{ "serviceName": "a", "desiredCount": 1, | }'],
  ])('service: %s', async (text) => {
    const found = await labels(text, { language: 'json', uri: 'file:///project/x.json' });
    expect(found).toContain('launchType');
    expect(found).not.toContain('serviceName');
  });

  test('outside a wrapped definition nothing is known', async () => {
    expect(await labels('{ "taskDefinition": { "containerDefinitions": [] }, | }')).toEqual([]);
  });

  test('a schema in the file itself offers nothing for its own key', async () => {
    expect(await labels('{ "$schema": "|", "clusterName": "x" }', CLUSTER)).toEqual([]);
  });
});

test('no key twice, none that AWS only prints', async () => {
  const found = await labels('{ "family": "a", "cpu": "1", "networkMode": "host", | "memory": "3" }');
  expect(found).toEqual([...new Set(found)]);
  for (const key of ['family', 'cpu', 'networkMode', 'memory', 'revision', 'status', 'taskDefinitionArn'])
    expect(found).not.toContain(key);
});

test('a key brings its documentation, and asks for values where there are some', async () => {
  const items = await offered('{ "family": "a", | }');
  const cpu = items.find(({ label }) => label === 'cpu');
  expect(cpu).toMatchObject({
    kind: 10,
    filterText: '"cpu"',
    insertTextFormat: 2,
    command: { command: 'editor.action.triggerSuggest' },
    documentation: { kind: 'markdown', value: expect.stringContaining('**Units:** CPU units') },
  });
  expect(items.find(({ label }) => label === 'networkMode')?.command).toMatchObject({
    command: 'editor.action.triggerSuggest',
  });
  expect((await offered('{ | }')).find(({ label }) => label === 'family')?.command).toBeUndefined();
});

test('a value brings its documentation', async () => {
  expect((await offered('{ "networkMode": | }'))[0]).toMatchObject({
    label: '"awsvpc"',
    sortText: '100000',
    documentation: {
      kind: 'markdown',
      value: 'Each task has its own network interface and IP address in the VPC.',
    },
  });
});
