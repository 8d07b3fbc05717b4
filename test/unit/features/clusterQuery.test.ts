import { describe, expect, test } from 'vitest';
import { completeClusterQuery, type QueryNames } from '../../../server/src/features/clusterQueryCompletion.ts';
import { hoverClusterQuery } from '../../../server/src/features/clusterQueryHover.ts';
import { hover } from '../../../server/src/features/hover.ts';
import { accepted, atCursor, labels, SERVICE, workspaceOf } from './cursor.ts';

const NAMES: QueryNames = {
  availabilityZones: ['eu-west-1a', 'eu-west-1b'],
  instanceTypes: [
    { name: 'm5.large', detail: '2 vCPU, 8 GiB' },
    { name: 'm5.xlarge', detail: '4 vCPU, 16 GiB' },
    { name: 'c5.large', detail: '2 vCPU, 4 GiB' },
  ],
  customAttributes: new Map([['stack', ['dev', 'prod']]]),
  taskGroups: ['service:web', 'family:batch'],
};

const SUBJECTS = [
  'attribute:stack',
  'attribute:ecs.instance-type',
  'attribute:ecs.availability-zone',
  'attribute:ecs.cpu-architecture',
  'attribute:ecs.os-type',
  'attribute:ecs.os-family',
  'attribute:ecs.ami-id',
  'attribute:ecs.subnet-id',
  'attribute:ecs.vpc-id',
  'attribute:ecs.awsvpc-trunk-id',
  'attribute:ecs.outpost-arn',
  'attribute:ecs.capability.external',
  'agentConnected',
  'agentVersion',
  'ec2InstanceId',
  'registeredAt',
  'runningTasksCount',
  'task:group',
  'not',
];
const ON_TEXT = ['==', '!=', 'in', '!in', '=~', '!~'];
const ON_ATTRIBUTES = [...ON_TEXT, 'exists', '!exists'];
const ON_ORDER = ['==', '!=', '>', '>=', '<', '<='];
const TYPES = ['m5.large', 'm5.xlarge', 'c5.large'];

describe('completion offers what the parser would take', () => {
  test.each<[marked: string, labels: readonly string[]]>([
    ['|', SUBJECTS],
    ['attr|', SUBJECTS],
    ['attribute:|', SUBJECTS],
    ['attribute:ecs.inst|', SUBJECTS],
    ['!|', SUBJECTS],
    ['!attr|', SUBJECTS],
    ['not(|', SUBJECTS],
    ['(attribute:stack == prod or |', SUBJECTS],
    ['wrong == x and |', SUBJECTS],
    ['attribute:stack |', ON_ATTRIBUTES],
    ['attribute:stack =|', ON_ATTRIBUTES],
    ['attribute:stack !|', ON_ATTRIBUTES],
    ['attribute:stack !i|', ON_ATTRIBUTES],
    ['attribute:stack not|', ON_ATTRIBUTES],
    ['agentConnected |', ON_TEXT],
    ['agentVersion |', ON_ORDER],
    ['attribute:stack == |', ['dev', 'prod']],
    ['attribute:stack ==|', ['dev', 'prod']],
    ["attribute:stack == 'p|", ['dev', 'prod']],
    ['attribute:stack == |dev', ['dev', 'prod']],
    ['attribute:other == |', []],
    ['attribute:ecs.os-type != |', ['linux', 'windows']],
    ['attribute:ecs.cpu-architecture == |', ['x86_64', 'arm64']],
    ['attribute:ecs.availability-zone == |', ['eu-west-1a', 'eu-west-1b']],
    ['attribute:ecs.availability-zone in [eu-west-1a, |', ['eu-west-1a', 'eu-west-1b']],
    ['attribute:ecs.availability-zone in |', ['eu-west-1a', 'eu-west-1b']],
    ['attribute:ecs.availability-zone in [eu-west-1a |', []],
    ['attribute:ecs.instance-type == |', TYPES],
    ['attribute:ecs.instance-type =~ m|', ['m5.*', 'c5.*', ...TYPES]],
    ['agentConnected == |', ['true', 'false']],
    ['task:group == |', ['service:web', 'family:batch']],
    ['runningTasksCount == |', []],
    ['attribute:stack exists |', ['and', 'or']],
    ['attribute:stack == prod a|', ['and', 'or']],
    ['(attribute:stack exists |', ['and', 'or', ')']],
    ['wrong |', []],
  ])('%s', (marked, expected) => {
    const items = completeClusterQuery(marked.replace('|', ''), marked.indexOf('|'), NAMES);
    expect(items.map(({ label }) => label)).toEqual(expected);
  });

  test.each<[marked: string, label: string, replaced: string, text: string]>([
    ['attribute:ecs.in|stance == x', 'attribute:ecs.os-type', 'attribute:ecs.instance', 'attribute:ecs.os-type'],
    ['attribute:stack !i|', '!in', '!i', '!in ['],
    ['attribute:stack =|', '=~', '=', '=~ '],
    ['attribute:stack ==|', 'prod', '', 'prod'],
    ['attribute:ecs.availability-zone in |', 'eu-west-1a', '', '[eu-west-1a]'],
    ['attribute:stack == pr|', 'prod', 'pr', 'prod'],
    ['!a|', 'agentConnected', 'a', 'agentConnected '],
  ])('%s, %s', (marked, label, replaced, text) => {
    const expression = marked.replace('|', '');
    const item = completeClusterQuery(expression, marked.indexOf('|'), NAMES).find((it) => it.label === label)!;
    expect({ replaced: expression.slice(item.offset, item.offset + item.length), text: item.text }).toEqual({
      replaced,
      text,
    });
  });
});

describe('completion in a definition', () => {
  const task = (expression: string) => `{ "family": "web", "placementConstraints": [{ "expression": ${expression} }] }`;
  const service = (expression: string) =>
    `{ "serviceName": "web", "taskDefinition": "web", "placementConstraints": [{ "type": "memberOf", "expression": ${expression} }] }`;
  const files = {
    'file:///project/ecs-cluster.json':
      '{ "clusterName": "c", "region": "eu-west-1", "containerInstances": [{ "instanceType": "m5.large", "availabilityZone": "eu-west-1b", "attributes": { "stack": "shop" } }] }',
  };

  test('takes the place of the word alone', async () => {
    expect(await accepted(task('"attribute:ecs.inst|"'), 'attribute:ecs.instance-type')).toBe(
      task('"attribute:ecs.instance-type "'),
    );
    expect(await accepted(task('"attribute:stack |"'), 'in')).toBe(task('"attribute:stack in [|]"'));
    expect(await accepted(service('"a\\u0062 == \\"x\\" and |"'), 'not', SERVICE)).toBe(
      service('"a\\u0062 == \\"x\\" and not(|)"'),
    );
  });
  test('knows the instance types there are', async () => {
    const offered = await labels(task('"attribute:ecs.instance-type == |"'));
    expect(offered).toContain('m6i.large');
    expect(offered).not.toContain('m6i.*');
    expect(await labels(task('"attribute:ecs.instance-type =~ |"'))).toContain('m6i.*');
  });
  test('knows the zones and attributes of the cluster file', async () => {
    expect(await labels(service('"attribute:ecs.availability-zone == |"'), { ...SERVICE, files })).toEqual([
      'eu-west-1b',
    ]);
    expect(await labels(service('"attribute:stack == |"'), { ...SERVICE, files })).toEqual(['shop']);
  });
  test('without a cluster file takes the Regions that the document names', async () => {
    const inRegion = service('"attribute:ecs.availability-zone == |"').replace(
      '{',
      '{ "cluster": "arn:aws:ecs:sa-east-1:123456789012:cluster/c",',
    );
    expect(await labels(inRegion, SERVICE)).toEqual(['sa-east-1a', 'sa-east-1b', 'sa-east-1c']);
    expect(await labels(task('"attribute:ecs.availability-zone == |"'))).toContain('us-east-1a');
  });
  test('knows the services and families of the workspace', async () => {
    expect(await labels(service('"task:group == |"'), SERVICE)).toEqual(['service:web']);
  });
});

describe('hover says what a word means', () => {
  test.each<[marked: string, word: string, text: string]>([
    [
      'attribute:ecs.ins|tance-type == m5.large',
      'attribute:ecs.instance-type',
      'EC2 instance type of the container instance.\n\nExample: `attribute:ecs.instance-type =~ m6i.*`',
    ],
    ['!attribute:ecs.os-type| == linux', '', ''],
    [
      '!attribute:ecs.os-typ|e == linux',
      'attribute:ecs.os-type',
      'Operating system of the container instance. Values: `linux`, `windows`.\n\nExample: `attribute:ecs.os-type == linux`',
    ],
    [
      'attribute:st|ack == x',
      'attribute:stack',
      'Custom attribute. A container instance that lacks it fulfils no comparison with it, `!=` included; only `!exists` finds it.',
    ],
    ['ru|nningTasksCount < 3', 'runningTasksCount', 'Number of tasks that run on the container instance.'],
    ['agentVersion grea|ter_than 1', 'greater_than', '`>` (`greater_than`): Greater.'],
    ['attribute:a |!exists', '!exists', '`!exists` (`not_exists`): Lacks the attribute.'],
    ['attribute:a |== b', '==', '`==` (`equals`): Equal; texts with case.'],
    ['attribute:a == b |and broken', 'and', 'Both hold. Binds closer than `or`.'],
    ['|!attribute:a exists', '!', 'The opposite of what follows (`not`).'],
    ['attribute:z == eu-west|-1a', 'eu-west-1a', 'Availability Zone in Europe (Ireland).'],
    ['attribute:z == so|mething', '', ''],
  ])('%s', async (marked, word, text) => {
    const expression = marked.replace('|', '');
    const meaning = await hoverClusterQuery(expression, marked.indexOf('|'));
    expect(
      meaning && { word: expression.slice(meaning.offset, meaning.offset + meaning.length), text: meaning.text },
    ).toEqual(text ? { word, text } : undefined);
  });

  test('an instance type has its figures', async () => {
    expect((await hoverClusterQuery('attribute:ecs.instance-type == m5.large', 33))?.text).toContain('2 vCPU, X86_64');
  });

  test('in a definition the word is underlined, and elsewhere in the string the field explained', async () => {
    const at = async (marked: string) => {
      const { document, position } = atCursor(
        `{ "family": "web", "placementConstraints": [{ "expression": ${marked} }] }`,
      );
      const found = await hover(document, position, await workspaceOf());
      return { underlined: document.source.getText(found!.range), contents: JSON.stringify(found!.contents) };
    };
    const word = await at('"attribute:a \\u0065x|ists"');
    expect(word.underlined).toBe('\\u0065xists');
    expect(word.contents).toContain('Has the attribute');
    const field = await at('"attribute:a  | exists"');
    expect(field.underlined).toBe('"attribute:a   exists"');
    expect(field.contents).toContain('cluster query language');
  });
});
