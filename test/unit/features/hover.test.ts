import { describe, expect, test } from 'vitest';
import { hover } from '../../../server/src/features/hover.ts';
import { atCursor, CLUSTER, SERVICE, type Surroundings, workspaceOf } from './cursor.ts';

interface Shown {
  readonly text: string;
  /** What is highlighted. */
  readonly over: string;
}

async function shownAt(marked: string, surroundings: Surroundings = {}): Promise<Shown | undefined> {
  const { document, position } = atCursor(marked, surroundings);
  const shown = await hover(document, position, await workspaceOf(surroundings.files));
  if (!shown) return undefined;
  const { kind, value } = shown.contents as { kind: string; value: string };
  expect(kind).toBe('markdown');
  return { text: value, over: document.source.getText(shown.range) };
}

/** What a value means, without the schema's text below the line. */
const meaning = async (marked: string, surroundings?: Surroundings): Promise<string | undefined> => {
  const parts = (await shownAt(marked, surroundings))?.text.split('\n\n---\n\n') ?? [];
  return parts.length > 1 || !parts[0]?.includes('docs.aws.amazon.com') ? parts[0] : undefined;
};

const FAMILY = `Name under which the revisions of the task definition are numbered. Services name it as \`family\` or \`family:revision\`.

**Allowed:** 1 to 255 letters, digits, \`-\` and \`_\`

[Amazon ECS API: RegisterTaskDefinition](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html#ECS-RegisterTaskDefinition-request-family)`;

describe('what the schema says', () => {
  test.each([
    ['on a key', '{ "fam|ily": "web" }', '"family"'],
    ['on a value', '{ "family": "w|eb" }', '"web"'],
    ['on a value of the wrong type', '{ "family": 1|2 }', '12'],
    ['in a wrapper', '{ "taskDefinition": { "containerDefinitions": [], "fam|ily": "web" } }', '"family"'],
    ['in a broken document', '{ "cpu": , "containerDefinitions": [ { "fam": }, "x" ], "fam|ily": "web" ', '"family"'],
    [
      'in a template',
      '{ {{ if .Cpu }} "cpu": {{ .Cpu }}, {{ end }} "containerDefinitions": [], "fam|ily": "a" }',
      '"family"',
    ],
    [
      'beside a schema of the file',
      '{ "$schema": "https://example.com/x.json", "fam|ily": "a", "containerDefinitions": [] }',
      '"family"',
    ],
  ])('%s', async (_, text, over) => {
    expect(await shownAt(text)).toEqual({ text: FAMILY, over });
  });

  test('of a value that is one of several', async () => {
    expect((await shownAt('{ "networkMode": "aws|vpc" }'))?.text).toMatch(
      /\n\n`awsvpc`: Each task has its own network interface and IP address in the VPC\.$/,
    );
  });

  test.each([
    ['for an unknown key', '{ "fa|mliy": "web" }'],
    ['between two keys', '{ "family": "web",| "cpu": "256" }'],
    ['inside a list', '{ "containerDefinitions": [ |  ] }'],
    ['outside a wrapped definition', '{ "taskDefinition": { "containerDefinitions": [] }, "ta|gs": [] }'],
    ['in an empty file', '|'],
    ['in a comment', '{ // fam|ily\n }'],
  ])('nothing %s', async (_, text) => {
    expect(await shownAt(text)).toBeUndefined();
  });

  test('nothing in a file of no kind', async () => {
    const elsewhere = { language: 'json', uri: 'file:///project/package.json' };
    expect(await shownAt('{ "fam|ily": "web" }', elsewhere)).toBeUndefined();
  });
});

test('on a key its text comes first, on a value what it means', async () => {
  const [documentation, below] = (await shownAt('{ "c|pu": "512" }'))!.text.split('\n\n---\n\n');
  expect(documentation).toMatch(/^CPU for the whole task, as a string\./);
  expect(below).toBe('512 CPU units are **0.5 vCPU**.');
  expect((await shownAt('{ "cpu": "5|12" }'))!.text).toBe(`${below}\n\n---\n\n${documentation}`);
});

describe('sizes', () => {
  const fargate = '"requiresCompatibilities": ["FARGATE"]';
  test.each([
    [
      `{ ${fargate}, "cpu": "5|12" }`,
      '512 CPU units are **0.5 vCPU**. Memory on Fargate, MiB: 1024–4096 in steps of 1024.',
    ],
    [
      `{ ${fargate}, "cpu": "|1 vCPU" }`,
      '1024 CPU units are **1 vCPU**. Memory on Fargate, MiB: 2048–8192 in steps of 1024.',
    ],
    [`{ ${fargate}, "cpu": "3|00" }`, '300 CPU units are **0.293 vCPU**.'],
    ['{ "requiresCompatibilities": ["EC2"], "cpu": "2|56" }', '256 CPU units are **0.25 vCPU**.'],
    [`{ ${fargate}, "memory": "20|48" }`, '2048 MiB are **2 GiB**. CPU units on Fargate: 256, 512 or 1024.'],
    [`{ ${fargate}, "memory": "5|12" }`, '512 MiB are **0.5 GiB**. CPU units on Fargate: 256.'],
    ['{ "memory": "|lots" }', undefined],
    ['{ "containerDefinitions": [{ "cpu": 1|28 }] }', '128 CPU units are **0.125 vCPU**.'],
    [
      '{ "cpu": "512", "containerDefinitions": [{ "cpu": 1|28 }] }',
      "128 CPU units are **0.125 vCPU**, 25 % of the task's 512.",
    ],
    [
      '{ "memory": "2 GB", "containerDefinitions": [{ "memory": 5|00 }] }',
      "500 MiB are **0.488 GiB**, 24 % of the task's 2048.",
    ],
    ['{ "containerDefinitions": [{ "memoryReservation": 15|36 }] }', '1536 MiB are **1.5 GiB**.'],
  ])('%s', async (text, expected) => {
    expect(await meaning(text)).toBe(expected);
  });
});

describe('images', () => {
  const HEX = 'ab'.repeat(32);
  test.each([
    [
      'nginx',
      '- Registry: Docker Hub, official image\n- Repository: `nginx`\n- Tag: none, which stands for `latest`: whatever was last pushed under that name',
    ],
    ['bitnami/redis:7.2', '- Registry: Docker Hub\n- Repository: `bitnami/redis`\n- Tag: `7.2`'],
    [
      'public.ecr.aws/nginx/nginx:latest',
      '- Registry: Amazon ECR Public\n- Repository: `nginx/nginx`\n- Tag: `latest`: whatever was last pushed under that name',
    ],
    [
      '123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop/web:1.4',
      '- Registry: Amazon ECR, account `123456789012`, Region `eu-west-1`, Europe (Ireland)\n- Repository: `shop/web`\n- Tag: `1.4`',
    ],
    [
      `ghcr.io/shop/web:1.4@sha256:${HEX}`,
      `- Registry: \`ghcr.io\`\n- Repository: \`shop/web\`\n- Tag: \`1.4\`, not looked at beside a digest\n- Digest: \`sha256:${HEX}\`, always this very image`,
    ],
    ['Not An Image', undefined],
    ['REPOSITORY_URI:latest', undefined],
  ])('%s', async (image, expected) => {
    expect(await meaning(`{ "containerDefinitions": [{ "image": "|${image}" }] }`)).toBe(expected);
  });
});

describe('the Dockerfile of an image', () => {
  const shown = (image: string, text: string | undefined, name = 'app', config = '{}') =>
    meaning(`{ "containerDefinitions": [{ "name": "${name}", "image": "|${image}" }] }`, {
      uri: 'file:///shop/deploy/task.json',
      files: {
        'file:///shop/stowage.config.json': config,
        ...(text === undefined ? {} : { 'file:///shop/web/Dockerfile': text }),
      },
    });
  const WEB = '- Registry: Docker Hub\n- Repository: `shop/web`\n- Tag: `1.4`';
  const LINK = 'Dockerfile [web/Dockerfile](file:///shop/web/Dockerfile)';

  test.each([
    [
      'FROM node:22 AS build\nEXPOSE 8080 53/udp\nFROM build\nUSER node\nEXPOSE $PORT\nHEALTHCHECK CMD true',
      '- Base image: `node:22`\n- Exposed ports: `8080`, `53/udp`, `$PORT`\n- User: `node`\n- Health check: given, and not looked at by ECS',
    ],
    [
      'FROM nginx',
      '- Base image: `nginx`\n- Exposed ports: none but those of the base image\n- User: that of the base image',
    ],
  ])('%j', async (text, details) => {
    expect(await shown('shop/web:1.4', text)).toBe(`${WEB}\n\n${LINK}\n\n${details}`);
  });

  test('none where there is no such file, or no such folder', async () => {
    expect(await shown('shop/web:1.4', undefined)).toBe(WEB);
    expect(await shown('shop/web:1.4', '')).toBe(WEB);
    expect(await shown('shop/api', 'FROM nginx')).toBe(
      '- Registry: Docker Hub\n- Repository: `shop/api`\n- Tag: none, which stands for `latest`: whatever was last pushed under that name',
    );
  });

  test('that the settings name for a container, whose image a template fills in', async () => {
    const config = '{ "dockerfiles": { "app": "web/Dockerfile" } }';
    expect(await shown('<IMAGE>', 'FROM nginx\nEXPOSE 80', 'app', config)).toBe(
      `Filled in by a template. Its value is not known here, so nothing is said against it.\n\n${LINK}\n\n- Base image: \`nginx\`\n- Exposed ports: \`80\`\n- User: that of the base image`,
    );
    expect(await shown('<IMAGE>', 'FROM nginx', 'other', config)).toBe(
      'Filled in by a template. Its value is not known here, so nothing is said against it.',
    );
  });
});

describe('ARNs', () => {
  const role = (arn: string) => `{ "executionRoleArn": "|${arn}" }`;
  const secret = (arn: string) => `{ "containerDefinitions": [{ "secrets": [{ "valueFrom": "|${arn}" }] }] }`;
  test.each([
    [
      role('arn:aws:iam::123456789012:role/ecsTaskExecutionRole'),
      'IAM role `ecsTaskExecutionRole`\n\n- Account: `123456789012`',
    ],
    [
      role('arn:aws-cn:iam::123456789012:role/a/b/web'),
      'IAM role `web`\n\n- Path: `/a/b/`\n- Account: `123456789012`\n- Partition: `aws-cn`',
    ],
    [role('ecsTaskExecutionRole'), undefined],
    [
      role('arn:aws:iam::ACCOUNT_ID:role/web'),
      'Filled in by a template. Its value is not known here, so nothing is said against it.',
    ],
    [
      secret('arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-AbCdEf:password::'),
      'Secrets Manager secret `db-AbCdEf`\n\n- JSON key: `password`\n- Account: `123456789012`\n- Region: `eu-west-1`, Europe (Ireland)',
    ],
    [
      secret('arn:aws:ssm:eu-west-1:123456789012:parameter/app/db'),
      'Systems Manager parameter `/app/db`\n\n- Account: `123456789012`\n- Region: `eu-west-1`, Europe (Ireland)',
    ],
    [
      secret('arn:aws:quantum:xx-test-1:123456789012:thing/x'),
      'Resource of quantum `thing/x`\n\n- Account: `123456789012`\n- Region: `xx-test-1`',
    ],
  ])('%s', async (text, expected) => {
    expect(await meaning(text)).toBe(expected);
  });

  test('of a target group, in a service', async () => {
    const arn = 'arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/web/0123456789abcdef';
    expect(await meaning(`{ "serviceName": "a", "loadBalancers": [{ "targetGroupArn": "|${arn}" }] }`, SERVICE)).toBe(
      'Target group `web`\n\n- Account: `123456789012`\n- Region: `us-east-1`, US East (N. Virginia)',
    );
  });
});

test.each(['{ "cpu": "${|CPU}" }', '{ "cpu": ${C|PU} }', '{ "containerDefinitions": [{ "image": "app:|$TAG" }] }'])(
  'a template is not known: %s',
  async (text) => {
    expect(await meaning(text)).toBe(
      'Filled in by a template. Its value is not known here, so nothing is said against it.',
    );
  },
);

describe('port mappings under the network mode in effect', () => {
  test.each([
    [
      '"networkMode": "awsvpc"',
      '"containerPort": 80|80',
      "Network mode `awsvpc`: port 8080 of the task's own address.",
    ],
    [
      '"requiresCompatibilities": ["FARGATE"]',
      '"containerPort": 80|80',
      "Network mode `awsvpc`: port 8080 of the task's own address.",
    ],
    [
      '"networkMode": "host"',
      '"containerPort": 80|80',
      'Network mode `host`: port 8080 of the container instance itself, so one such task on each.',
    ],
    [
      '"networkMode": "bridge"',
      '"containerPort": 8080, "hostPort": |0',
      'Network mode `bridge`: each task gets a free port of its container instance (32768–60999), which leads to port 8080 of the container.',
    ],
    [
      '"family": "a"',
      '"containerPort": 80|80',
      'Network mode `bridge`: each task gets a free port of its container instance (32768–60999), which leads to port 8080 of the container.',
    ],
    [
      '"networkMode": "bridge"',
      '"containerPort": 8080, "hostPort": 8|0',
      'Network mode `bridge`: port 80 of the container instance leads to port 8080 of the container, so one such task on each instance.',
    ],
    ['"networkMode": "bridge"', '"containerPort": 80|80, "hostPort": "${PORT}"', undefined],
    ['"networkMode": "${MODE}"', '"containerPort": 80|80', undefined],
  ])('%s %s', async (task, mapping, expected) => {
    expect(await meaning(`{ ${task}, "containerDefinitions": [{ "portMappings": [{ ${mapping} }] }] }`)).toBe(expected);
  });
});

describe('services', () => {
  test.each([
    ['"desiredCount": |3', 'While a deployment replaces the 3 tasks, at least **3** and at most **6** run.'],
    [
      '"desiredCount": 3, "deploymentConfiguration": { "minimumHealthyPercent": |50, "maximumPercent": 150 }',
      'While a deployment replaces the 3 tasks, at least **2** and at most **4** run.',
    ],
    ['"desiredCount": |1', 'While a deployment replaces the 1 task, at least **1** and at most **2** run.'],
    ['"desiredCount": |0', undefined],
    ['"desiredCount": |3, "deploymentConfiguration": { "strategy": "BLUE_GREEN" }', undefined],
    ['"desiredCount": |3, "deploymentConfiguration": { "maximumPercent": "${MAX}" }', undefined],
    ['"desiredCount": |3, "deploymentConfiguration": "${DEPLOYMENT}"', undefined],
    ['"desiredCount": |3, "schedulingStrategy": "DAEMON"', undefined],
    [
      '"taskDefinition": "w|eb:12"',
      'Revision 12 of the family `web`.\n\nIn this workspace: [web/task.json](file:///project/web/task.json)',
    ],
    [
      '"taskDefinition": "w|eb"',
      'The latest active revision of the family `web`.\n\nIn this workspace: [web/task.json](file:///project/web/task.json)',
    ],
    [
      '"taskDefinition": "arn:aws:ecs:us-east-1:123456789012:task-definition|/jobs:3"',
      'Revision 3 of the family `jobs`.',
    ],
    [
      '"capacityProviderStrategy": [{ "capacityProvider": "FARGATE", "base": 1, "weight": |1 }, { "capacityProvider": "FARGATE_SPOT", "weight": 3 }]',
      '**25 %** of the tasks beyond every `base`.',
    ],
    ['"capacityProviderStrategy": [{ "capacityProvider": "FARGATE", "weight": |1 }]', undefined],
  ])('%s', async (text, expected) => {
    const files = { 'file:///project/web/task.json': '{ "family": "web", "containerDefinitions": [] }' };
    expect(await meaning(`{ "serviceName": "a", ${text} }`, { ...SERVICE, files })).toBe(expected);
  });
});

describe('further values', () => {
  const container = (text: string) => `{ "containerDefinitions": [{ "name": "a", ${text} }] }`;
  test.each([
    [container('"essential": tr|ue'), 'The task stops when this container stops.'],
    [container('"essential": fal|se'), 'The task goes on when this container stops.'],
    [
      container('"healthCheck": { "command": ["CMD", "x"], "interval": |10, "timeout": 2, "startPeriod": 60 }'),
      'Unhealthy after 3 failed checks in a row: at most **36 s** (3 × (10 s + 2 s)). Failures in the first 60 s do not count.',
    ],
    [
      container('"healthCheck": { "command": ["CMD", "x"], "retries": |1 }'),
      'Unhealthy after one failed check: at most **35 s** (1 × (30 s + 5 s)).',
    ],
    [container('"healthCheck": { "command": ["CMD", "x"], "retries": |3, "interval": "${I}" }'), undefined],
    [
      container('"logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-region": "|eu-west-1" } }'),
      'Europe (Ireland)',
    ],
  ])('%s', async (text, expected) => {
    expect(await meaning(text)).toBe(expected);
  });

  test('the health check as a whole, below the text of its key', async () => {
    const shown = await shownAt(container('"health|Check": { "command": ["CMD", "x"] }'));
    expect(shown?.text).toMatch(
      /\n\n---\n\nUnhealthy after 3 failed checks in a row: at most \*\*105 s\*\* \(3 × \(30 s \+ 5 s\)\)\.$/,
    );
    expect(shown?.over).toBe('"healthCheck"');
  });

  test('an instance type', async () => {
    expect(await meaning('{ "containerInstances": [{ "instanceType": "m5.|large" }] }', CLUSTER)).toBe(
      [
        '- CPU: 2 vCPU, X86_64',
        '- Memory: 8 GiB, of which a little less registers',
        '- Tasks with their own network interface: 2, with trunking 10',
        '- Price: $0.096 an hour on demand (Linux, us-east-1)',
      ].join('\n'),
    );
    expect(await meaning('{ "containerInstances": [{ "instanceType": "m5|.huge" }] }', CLUSTER)).toBeUndefined();
  });
});
