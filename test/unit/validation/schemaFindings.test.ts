import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyFix } from '../../../server/src/validation/applyFix.ts';
import { schemaFindings } from '../../../server/src/validation/schemaFindings.ts';
import { document } from '../documents/document.ts';

interface Case {
  /** `^…^` marks what is underlined. */
  readonly text: string;
  readonly name?: string;
  readonly rule: string;
  readonly severity?: string;
  readonly pointer: string;
  readonly message: string;
  readonly fixed?: string;
}

const inContainer = (member: string) =>
  `{ "family": "a", "containerDefinitions": [{ "name": "b", "image": "c", ${member} }] }`;

const CASES: readonly Case[] = [
  {
    text: '{ "family": "a", ^"memroy"^: "512", "containerDefinitions": [{ "name": "b", "image": "c" }] }',
    rule: 'unknown-key',
    pointer: '/memroy',
    message: 'Unknown field `memroy`. Did you mean `memory`?',
    fixed: '{ "family": "a", "memory": "512", "containerDefinitions": [{ "name": "b", "image": "c" }] }',
  },
  {
    text: inContainer('^"Essential"^: true'),
    rule: 'unknown-key',
    severity: 'warning',
    pointer: '/containerDefinitions/0/Essential',
    message: 'The AWS CLI knows `Essential` only as `essential`; ecspresso takes both.',
    fixed: inContainer('"essential": true'),
  },
  {
    text: inContainer('"essential": true, ^"Essential"^: true'),
    rule: 'unknown-key',
    severity: 'warning',
    pointer: '/containerDefinitions/0/Essential',
    message: 'The AWS CLI knows `Essential` only as `essential`; ecspresso takes both.',
  },
  {
    text: '{ ^"Family"^: "a", "containerDefinitions": [{ "name": "b", "image": "c" }] }',
    rule: 'unknown-key',
    severity: 'warning',
    pointer: '/Family',
    message: 'The AWS CLI knows `Family` only as `family`; ecspresso takes both.',
    fixed: '{ "family": "a", "containerDefinitions": [{ "name": "b", "image": "c" }] }',
  },
  {
    name: 'ecs-cluster.json',
    text: '{ "clusterName": "a", ^"Region"^: "eu-west-1" }',
    rule: 'unknown-key',
    pointer: '/Region',
    message: 'Unknown field `Region`. Did you mean `region`?',
    fixed: '{ "clusterName": "a", "region": "eu-west-1" }',
  },
  {
    text: inContainer('^"xyzzy"^: 1'),
    rule: 'unknown-key',
    pointer: '/containerDefinitions/0/xyzzy',
    message: 'Unknown field `xyzzy`.',
    fixed: '{ "family": "a", "containerDefinitions": [{ "name": "b", "image": "c" }] }',
  },
  {
    text: inContainer(`^"${'x'.repeat(60)}"^: 1`),
    rule: 'unknown-key',
    pointer: `/containerDefinitions/0/${'x'.repeat(60)}`,
    message: `Unknown field \`${'x'.repeat(60)}\`.`,
    fixed: '{ "family": "a", "containerDefinitions": [{ "name": "b", "image": "c" }] }',
  },
  {
    text: inContainer(`^"${'x'.repeat(61)}"^: 1`),
    rule: 'unknown-key',
    pointer: `/containerDefinitions/0/${'x'.repeat(61)}`,
    message: `Unknown field \`${'x'.repeat(59)}\u2026\`.`,
    fixed: '{ "family": "a", "containerDefinitions": [{ "name": "b", "image": "c" }] }',
  },
  {
    text: inContainer(`"dockerLabels": { "${'x'.repeat(58)}\u{1f680}y": ^[]^ }`), // no half of a character
    rule: 'wrong-type',
    pointer: `/containerDefinitions/0/dockerLabels/${'x'.repeat(58)}\u{1f680}y`,
    message: `\`${'x'.repeat(58)}\u2026\` must be a string, not a list.`,
  },
  {
    text: '{ "family": "a", "containerDefinitions": [{ "image": "c", "portMappings": [{ "containerPort": ^"80"^ }], "name": "b" }] }',
    rule: 'wrong-type',
    pointer: '/containerDefinitions/0/portMappings/0/containerPort',
    message: '`containerPort` must be a whole number, not a string.',
    fixed:
      '{ "family": "a", "containerDefinitions": [{ "image": "c", "portMappings": [{ "containerPort": 80 }], "name": "b" }] }',
  },
  {
    text: '{ "family": "a", "cpu": ^256^, "containerDefinitions": [{ "name": "b", "image": "c" }] }',
    rule: 'wrong-type',
    pointer: '/cpu',
    message: '`cpu` must be a string, not a number.',
    fixed: '{ "family": "a", "cpu": "256", "containerDefinitions": [{ "name": "b", "image": "c" }] }',
  },
  {
    text: inContainer('"cpu": ^1.5^'),
    rule: 'wrong-type',
    pointer: '/containerDefinitions/0/cpu',
    message: '`cpu` must be a whole number, not 1.5.',
  },
  {
    text: inContainer('"command": ["a", ^null^]'),
    rule: 'wrong-type',
    pointer: '/containerDefinitions/0/command/1',
    message: 'Item 2 of `command` must not be null.',
  },
  {
    text: inContainer('"essential": ^"True"^'),
    rule: 'wrong-type',
    pointer: '/containerDefinitions/0/essential',
    message: '`essential` must be true or false, not a string.',
    fixed: inContainer('"essential": true'),
  },
  {
    text: '{ "family": "a", "networkMode": ^"AWSVPC"^, "containerDefinitions": [{ "name": "b", "image": "c" }] }',
    rule: 'unknown-value',
    pointer: '/networkMode',
    message: '`networkMode` must be one of: awsvpc, bridge, host, none. Did you mean awsvpc?',
    fixed: '{ "family": "a", "networkMode": "awsvpc", "containerDefinitions": [{ "name": "b", "image": "c" }] }',
  },
  {
    text: '{ "family": "a", "networkMode": ^"default"^, "containerDefinitions": [{ "name": "b", "image": "c" }] }',
    rule: 'unknown-value',
    pointer: '/networkMode',
    message: '`networkMode` must be one of: awsvpc, bridge, host, none. Leave it out for the default of Docker.',
    fixed: '{ "family": "a", "containerDefinitions": [{ "name": "b", "image": "c" }] }',
  },
  {
    text: '{ "family": "a", "proxyConfiguration": { "containerName": "b", "type": ^"appmesh"^ }, "containerDefinitions": [{ "name": "b", "image": "c" }] }',
    rule: 'unknown-value',
    pointer: '/proxyConfiguration/type',
    message: '`type` must be APPMESH.',
    fixed:
      '{ "family": "a", "proxyConfiguration": { "containerName": "b", "type": "APPMESH" }, "containerDefinitions": [{ "name": "b", "image": "c" }] }',
  },
  {
    text: inContainer('"versionConsistency": ^true^'), // "true" is no value of it either
    rule: 'wrong-type',
    pointer: '/containerDefinitions/0/versionConsistency',
    message: '`versionConsistency` must be a string, not true or false.',
  },
  {
    text: inContainer('"memory": {{ env `MEMORY` `512` }}, ^"memoryReservaton"^: 256'),
    rule: 'unknown-key',
    severity: 'warning',
    pointer: '/containerDefinitions/0/memoryReservaton',
    message:
      'ecspresso leaves `memoryReservaton` out with a warning, and the AWS CLI refuses it. Did you mean `memoryReservation`?',
    fixed: inContainer('"memory": {{ env `MEMORY` `512` }}, "memoryReservation": 256'),
  },
  {
    text: '{ "family": "a", "ipcMode": ^""^, "containerDefinitions": [{ "name": "b", "image": "c" }] }',
    rule: 'empty-value',
    severity: 'warning',
    pointer: '/ipcMode',
    message: '`ipcMode` is empty. Leave the field out, or use one of: task, host, none.',
    fixed: '{ "family": "a", "containerDefinitions": [{ "name": "b", "image": "c" }] }',
  },
  {
    text: inContainer('"portMappings": [{ "containerPort": 80, "name": ^""^ }]'),
    rule: 'empty-value',
    severity: 'warning',
    pointer: '/containerDefinitions/0/portMappings/0/name',
    message: '`name` is empty. Leave the field out.',
    fixed: inContainer('"portMappings": [{ "containerPort": 80 }]'),
  },
  {
    text: inContainer('"logConfiguration": { "logDriver": ^""^ }'),
    rule: 'unknown-value',
    pointer: '/containerDefinitions/0/logConfiguration/logDriver',
    message:
      '`logDriver` is empty; it must be one of: awslogs, awsfirelens, splunk, json-file, fluentd, gelf, journald, syslog.',
  },
  {
    text: inContainer('"logConfiguration": { "logDriver": ^"firelens"^ }'),
    rule: 'unknown-value',
    pointer: '/containerDefinitions/0/logConfiguration/logDriver',
    message:
      '`logDriver` must be one of: awslogs, awsfirelens, splunk, json-file, fluentd, gelf, journald, syslog. Did you mean awsfirelens?',
    fixed: inContainer('"logConfiguration": { "logDriver": "awsfirelens" }'),
  },
  {
    text: inContainer('"dependsOn": [{ "containerName": ^""^, "condition": "START" }]'),
    rule: 'wrong-length',
    pointer: '/containerDefinitions/0/dependsOn/0/containerName',
    message: '`containerName` must not be empty.',
  },
  {
    text: inContainer('"systemControls": [{ "namespace": ^"vm.max_map_count"^, "value": "262144" }]'),
    rule: 'wrong-form',
    pointer: '/containerDefinitions/0/systemControls/0/namespace',
    message:
      '`namespace`: Only net.*, fs.mqueue.* and some of kernel.* belong to a container; others, such as vm.max_map_count, are set on the container instance.',
  },
  {
    text: inContainer('"secrets": [{ "name": "KEY", ^"value"^: "/app/key" }]'), // not also called missing
    rule: 'unknown-key',
    pointer: '/containerDefinitions/0/secrets/0/value',
    message: 'Unknown field `value`. Did you mean `valueFrom`?',
    fixed: inContainer('"secrets": [{ "name": "KEY", "valueFrom": "/app/key" }]'),
  },
  {
    text: inContainer('"environment": [{ "name": "KEY", ^"valueFrom"^: "/app/key" }]'),
    rule: 'unknown-key',
    pointer: '/containerDefinitions/0/environment/0/valueFrom',
    message: 'Unknown field `valueFrom`. A variable with `valueFrom` belongs into `secrets`.',
  },
  {
    text: '{ "service": "web", "deploymentConfiguration": { ^"deploymentController"^: { "type": "ECS" } } }',
    rule: 'unknown-key',
    pointer: '/deploymentConfiguration/deploymentController',
    message: 'Unknown field `deploymentController`. It belongs beside `deploymentConfiguration`.',
  },
  {
    text: '{ "service": "web", "desiredCount": 2, ^"networkMode"^: "awsvpc" }',
    rule: 'unknown-key',
    pointer: '/networkMode',
    message: 'Unknown field `networkMode`. It belongs into the task definition.',
  },
  {
    text: inContainer('"memory": 512, ^"memry"^: 512'),
    rule: 'unknown-key',
    pointer: '/containerDefinitions/0/memry',
    message: 'Unknown field `memry`.',
    fixed: inContainer('"memory": 512'),
  },
  {
    text: '{ "family": "a", "runtimePlatform": { "cpuArchitecture": ^"amd64"^ }, "containerDefinitions": [{ "name": "b", "image": "c" }] }',
    rule: 'unknown-value',
    pointer: '/runtimePlatform/cpuArchitecture',
    message: '`cpuArchitecture` must be one of: X86_64, ARM64. Did you mean X86_64?',
    fixed:
      '{ "family": "a", "runtimePlatform": { "cpuArchitecture": "X86_64" }, "containerDefinitions": [{ "name": "b", "image": "c" }] }',
  },
  {
    text: '{ "family": "a", "requiresCompatibilities": [^"FARGATE_SPOT"^], "containerDefinitions": [{ "name": "b", "image": "c" }] }',
    rule: 'unknown-value',
    pointer: '/requiresCompatibilities/0',
    message:
      'Item 1 of `requiresCompatibilities` must be one of: FARGATE, EC2, MANAGED_INSTANCES, EXTERNAL. Did you mean FARGATE?',
    fixed:
      '{ "family": "a", "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "b", "image": "c" }] }',
  },
  {
    text: '{ "family": "a", "cpu": ^null^, "containerDefinitions": [{ "name": "b", "image": "c" }] }',
    rule: 'null-value',
    severity: 'warning',
    pointer: '/cpu',
    message: '`cpu` is null, which the AWS CLI refuses. Leave the field out.',
    fixed: '{ "family": "a", "containerDefinitions": [{ "name": "b", "image": "c" }] }',
  },
  {
    text: '{ "family": ^null^, "containerDefinitions": [{ "name": "b", "image": "c" }] }',
    rule: 'missing-key',
    pointer: '/family',
    message: '`family` is required, and must not be null.',
  },
  {
    text: '{ "family": "a", "containerDefinitions": [{ "name": "b", "image": ^null^ }] }',
    rule: 'missing-key',
    severity: 'warning',
    pointer: '/containerDefinitions/0/image',
    message:
      '`image` is null. Unless a tool fills it in, as the GitHub action does that renders task definitions, ECS refuses it.',
  },
  {
    text: '{ "family": "a", "containerDefinitions": [{ "name": ^"b"^ }] }',
    rule: 'missing-key',
    severity: 'warning',
    pointer: '/containerDefinitions/0',
    message:
      'Missing field `image`. Unless a tool fills it in, as the GitHub action does that renders task definitions, ECS refuses it.',
  },
  {
    text: '{ "family": "a", "containerDefinitions": [{ "name": "b", "image": ^""^ }] }',
    rule: 'empty-value',
    severity: 'warning',
    pointer: '/containerDefinitions/0/image',
    message:
      '`image` is empty. Unless a tool fills it in, as the GitHub action does that renders task definitions, ECS refuses it.',
  },
  {
    text: '{ "family": "a", "containerDefinitions": [{ "name": ^""^, "image": "c" }] }',
    rule: 'wrong-length',
    pointer: '/containerDefinitions/0/name',
    message: '`name` must not be empty.',
  },
  {
    text: '{ "family": "a", "containerDefinitions": [^{^ "image": "c" }] }',
    rule: 'missing-key',
    pointer: '/containerDefinitions/0',
    message: 'Missing required field `name`.',
  },
  {
    text: inContainer('^"logConfiguration"^: {}'),
    rule: 'missing-key',
    pointer: '/containerDefinitions/0/logConfiguration',
    message: 'Missing required field `logDriver`.',
  },
  {
    text: inContainer('"portMappings": [{ "containerPort": 80, "hostPort": ^70000^ }]'),
    rule: 'out-of-range',
    pointer: '/containerDefinitions/0/portMappings/0/hostPort',
    message: '`hostPort` must be between 0 and 65535.',
  },
  {
    text: '{ "family": ^"a b"^, "containerDefinitions": [{ "name": "b", "image": "c" }] }',
    rule: 'wrong-form',
    pointer: '/family',
    message:
      '`family`: A family holds only letters, digits, hyphens and underscores; a revision such as :3 is not part of it.',
  },
  {
    text: '{ "family": ^"a:3"^, "containerDefinitions": [{ "name": "b", "image": "c" }] }',
    rule: 'wrong-form',
    pointer: '/family',
    message:
      '`family`: A family holds only letters, digits, hyphens and underscores; a revision such as :3 is not part of it.',
    fixed: '{ "family": "a", "containerDefinitions": [{ "name": "b", "image": "c" }] }',
  },
  {
    text: '{ "family": "a", "containerDefinitions": ^[]^ }',
    rule: 'wrong-length',
    pointer: '/containerDefinitions',
    message: '`containerDefinitions` must have at least 1 item.',
  },
  {
    text: '{ "taskDefinition": { "family": "a", ^"memroy"^: "1", "containerDefinitions": [{ "name": "b", "image": "c" }] } }',
    rule: 'unknown-key',
    pointer: '/taskDefinition/memroy',
    message: 'Unknown field `memroy`. Did you mean `memory`?',
    fixed:
      '{ "taskDefinition": { "family": "a", "memory": "1", "containerDefinitions": [{ "name": "b", "image": "c" }] } }',
  },
  {
    text: '[{ "name": "a", "image": "b", ^"enviroment"^: [] }]',
    rule: 'unknown-key',
    pointer: '/0/enviroment',
    message: 'Unknown field `enviroment`. Did you mean `environment`?',
    fixed: '[{ "name": "a", "image": "b", "environment": [] }]',
  },
  {
    text: inContainer('"linuxParameters": { "capabilities": { "drop": ["ALL", ^""^] } }'),
    rule: 'empty-value',
    severity: 'warning',
    pointer: '/containerDefinitions/0/linuxParameters/capabilities/drop/1',
    message: 'Item 2 of `drop` is empty. Leave it out.',
    fixed: inContainer('"linuxParameters": { "capabilities": { "drop": ["ALL"] } }'),
  },
  {
    text: '[{ "name": "a", "image": "b", "user": ^null^ }]',
    rule: 'null-value',
    severity: 'hint',
    pointer: '/0/user',
    message: '`user` is null, which the AWS CLI refuses. Leave the field out.',
    fixed: '[{ "name": "a", "image": "b" }]',
  },
  {
    text: '[{ "name": "a", "image": "b" }, ^null^]',
    rule: 'wrong-type',
    pointer: '/1',
    message: 'A container definition must not be null.',
  },
  {
    text: '[{ "name": "a", "image": "b" }, ^"c"^]',
    rule: 'wrong-type',
    pointer: '/1',
    message: 'A container definition must be an object, not a string.',
  },
  {
    name: 'ecs-service-def.json',
    text: '{ "serviceName": "a", "desiredCount": ^"2"^ }',
    rule: 'wrong-type',
    pointer: '/desiredCount',
    message: '`desiredCount` must be a whole number, not a string.',
    fixed: '{ "serviceName": "a", "desiredCount": 2 }',
  },
  {
    name: 'ecs-cluster.json',
    text: '{ "clusterName": "a", "containerInstances": [{ "count": ^-1^ }] }',
    rule: 'out-of-range',
    pointer: '/containerInstances/0/count',
    message: '`count` must be at least 0.',
  },
];

describe('what the schemas refuse is said in plain words at its place', () => {
  test.each(CASES)('$text', ({ text: marked, name, rule, severity = 'error', pointer, message, fixed }) => {
    const text = marked.replaceAll('^', '');
    const parsed = document(text, name);
    const [from, to] = [marked.indexOf('^'), marked.lastIndexOf('^') - 1].map((offset) =>
      parsed.source.positionAt(offset),
    );
    const findings = schemaFindings(parsed);
    expect(findings).toEqual([
      expect.objectContaining({ rule, severity, pointer, message, range: { start: from, end: to } }),
    ]);
    const [fix] = findings[0]!.fixes;
    expect(fix && TextDocument.applyEdits(parsed.source, applyFix(parsed, fix)!)).toBe(fixed);
  });
});

test.each([
  ['"cpu": null', 'null-value'],
  ['"ipcMode": ""', 'empty-value'],
])('what ecspresso takes for absent is a hint: %s', (member, rule) => {
  const text = `{ "family": "a", ${member}, "containerDefinitions": [{ "name": "b", "image": "{{ must_env \`IMAGE\` }}" }] }`;
  expect(schemaFindings(document(text))).toEqual([expect.objectContaining({ rule, severity: 'hint' })]);
});

test('a brace too many is told once, not at each key behind it', () => {
  const text =
    '{ "family": "a", "containerDefinitions": [{ "name": "b", "image": "c" }, "user": "d", "essential": true }] }';
  expect(schemaFindings(document(text))).toEqual([]);
});

test('keys that an application leaves to the other part of its definition are not missing', () => {
  const ofApplication = (image: string) =>
    `{ "containerDefinitions": [{ "name": "a", "image": "${image}" }], "cpu": "256" }`;
  expect(schemaFindings(document(ofApplication('{{ must_env `IMAGE` }}')))).toEqual([]);
  expect(schemaFindings(document(ofApplication('${IMAGE}'))).map(({ message }) => message)).toEqual([
    'Missing required field `family`.',
  ]);
});

test.each([
  '{ "family": "${F}", "networkMode": "${M}", "cpu": "${C}", "containerDefinitions": "${ALL}" }',
  '{ "family": "a", "containerDefinitions": [{ "name": "b", "image": "c", "cpu": "${CPU}", "essential": "<BOOL>" }] }',
  '{ "family": "a", "containerDefinitions": [ $ENVOY ] }',
  '{ "family": "a", "containerDefinitions": [{ "name": "b", ${IMAGE_MEMBER} }] }',
  '{ "family": "a", ${MORE} "containerDefinitions": [{ "name": "b", "image": "c", "${K}": 1 }] }',
  '{ "family": "a", "containerDefinitions": [{ "name": "b", "image": "c" }], "networkMode": "aws\n}',
])('what is not known yet is never wrong: %s', (text) => {
  expect(schemaFindings(document(text))).toEqual([]);
});

test('dozens of nulls are one finding with one fix', () => {
  const parsed = document(
    '{ "family": "a", "cpu": null, "memory": null, "containerDefinitions": [{ "name": "b", "image": "c", "user": null }] }',
  );
  const findings = schemaFindings(parsed);
  expect(findings.map(({ message, pointer }) => [message, pointer])).toEqual([
    ['3 fields are null, which the AWS CLI refuses. Leave them out.', '/cpu'],
  ]);
  expect(TextDocument.applyEdits(parsed.source, applyFix(parsed, findings[0]!.fixes[0]!)!)).toBe(
    '{ "family": "a", "containerDefinitions": [{ "name": "b", "image": "c" }] }',
  );
});

test('nulls in several containers of an array are one finding', () => {
  const parsed = document(
    '[{ "name": "a", "image": "b", "user": null }, { "name": "c", "image": "d", "links": null }]',
  );
  expect(schemaFindings(parsed).map(({ message, pointer }) => [message, pointer])).toEqual([
    ['2 fields are null, which the AWS CLI refuses. Leave them out.', '/0/user'],
  ]);
});

test('output-only keys are the business of a rule', () => {
  expect(
    schemaFindings(
      document('{ "family": "a", "revision": 3, "containerDefinitions": [{ "name": "b", "image": "c" }] }'),
    ),
  ).toEqual([]);
});

test.each([
  '{ "taskDefinition": { "family": "a", "networkMode": "default", "containerDefinitions": [{ "name": "b", "image": "c" }] } }',
  '{ "family": "a", "revision": 3, "networkMode": "default", "containerDefinitions": [{ "name": "b", "image": "c" }] }',
])('ECS prints the network mode default for Windows: %s', (text) => {
  expect(schemaFindings(document(text))).toEqual([]);
});

test('what ecspresso leaves out of a file that it names is a warning', () => {
  const severities = (isNamedByEcspresso: boolean) =>
    schemaFindings(document(inContainer('"xyzzy": 1')), isNamedByEcspresso).map(({ severity }) => severity);
  expect([severities(true), severities(false)]).toEqual([['warning'], ['error']]);
});
