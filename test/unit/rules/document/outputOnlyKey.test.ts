import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseDocument } from '../../../../server/src/documents/parse.ts';
import { applyFix } from '../../../../server/src/validation/applyFix.ts';
import { outputOnlyKey } from '../../../../server/src/validation/rules/document/outputOnlyKey.ts';
import { validate } from '../../../../server/src/validation/validate.ts';
import { testRule } from '../testRule.ts';

testRule(outputOnlyKey, {
  passes: [
    '{ "family": "app", "containerDefinitions": [{ "name": "app", "image": "app" }] }',
    '{ "family": "app", "containerDefinitions": [{ "name": "app", "image": "app", "environment": [{ "name": "status" }] }] }',
    '[{ "name": "app", "image": "app", "status": "x" }]',
  ],
  fails: [
    {
      text: '{ "family": "app", ^"revision"^: 3, "containerDefinitions": [] }',
      message: 'ECS prints `revision` but does not take it: the AWS CLI refuses the file.',
      pointer: '/revision',
      fixed: '{ "family": "app", "containerDefinitions": [] }',
    },
    {
      text: '{ "family": "app", ^"revision"^: 3, "containerDefinitions": [], "status": "ACTIVE" }',
      message: 'ECS prints revision, status but does not take them: the AWS CLI refuses the file.',
      pointer: '/revision',
      fixed: '{ "family": "app", "containerDefinitions": [] }',
    },
    {
      text: '{ "taskDefinition": { "family": "app", "containerDefinitions": [], ^"requiresAttributes"^: [{ "name": "x" }] } }',
      message: 'ECS prints `requiresAttributes` but does not take it: the AWS CLI refuses the file.',
      pointer: '/taskDefinition/requiresAttributes',
      fixed: '{ "taskDefinition": { "family": "app", "containerDefinitions": [] } }',
    },
    {
      text: '{ "family": "app", "containerDefinitions": [{ "name": "app", "image": "app", "portMappings": [{ "containerPortRange": "80-90", ^"hostPortRange"^: "80-90" }] }] }',
      message: 'ECS chooses and prints `hostPortRange`, it cannot be given. Only `containerPortRange` can.',
      pointer: '/containerDefinitions/0/portMappings/0/hostPortRange',
      severity: 'error',
      fixed:
        '{ "family": "app", "containerDefinitions": [{ "name": "app", "image": "app", "portMappings": [{ "containerPortRange": "80-90" }] }] }',
    },
  ],
});

describe('several output-only keys', () => {
  const text = `{
  "taskDefinitionArn": "arn:aws:ecs:eu-west-1:123456789012:task-definition/app:3",
  "family": "app",
  "revision": 3,
  "status": "ACTIVE",
  "containerDefinitions": [
    { "name": "app", "image": "app", "portMappings": [{ "containerPortRange": "80-90", "hostPortRange": "80-90" }] }
  ],
  "registeredAt": 1700000000.5,
  "registeredBy": null
}`;
  const document = parseDocument(TextDocument.create('file:///task-definition.json', 'ecs-task-definition', 1, text));
  const findings = validate(document, { severities: {}, preset: 'recommended', log: expect.fail }).filter(
    ({ rule }) => rule === 'output-only-key',
  );

  test('are one finding, and each port mapping another', () => {
    expect(findings.map(({ pointer, severity, message }) => [severity, pointer, message])).toEqual([
      [
        'warning',
        '/taskDefinitionArn',
        'ECS prints taskDefinitionArn, revision, status, registeredAt, registeredBy but does not take them: the AWS CLI refuses the file.',
      ],
      [
        'error',
        '/containerDefinitions/0/portMappings/0/hostPortRange',
        'ECS chooses and prints `hostPortRange`, it cannot be given. Only `containerPortRange` can.',
      ],
    ]);
    expect(findings[0]!.related.map(({ at, message }) => `${at.pointer} ${message}`)).toEqual([
      '/revision Printed too.',
      '/status Printed too.',
      '/registeredAt Printed too.',
      '/registeredBy Printed too.',
    ]);
  });

  test('are removed by one fix', () => {
    const [all, ...others] = findings[1]!.fixes;
    expect(others).toEqual([]);
    expect([all!.title, all!.safe]).toEqual(['Remove all 6 keys that ECS only prints', true]);
    expect(TextDocument.applyEdits(document.source, applyFix(document, all!)!)).toBe(`{
  "family": "app",
  "containerDefinitions": [
    { "name": "app", "image": "app", "portMappings": [{ "containerPortRange": "80-90" }] }
  ]
}`);
  });
});
