import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { whatIfEdit } from '../../../server/src/features/preview/whatIfEdit.ts';
import type { WhatIf } from '../../../server/src/protocol.ts';
import { workspaceOf } from '../client/workspaceOf.ts';

const files = {
  'service.json': '{ "serviceName": "a", "taskDefinition": "a", "desiredCount": 4, "launchType": "EC2" }',
  'task.json': '{ "family": "a", "containerDefinitions": [{ "name": "a", "image": "a:1", "memory": 9 }] }',
  'ecs-cluster.json': `{
  "containerInstances": [
    { "instanceType": "m5.large", "count": 2, "availabilityZone": "us-east-1a" },
    { "instanceType": "m5.large", "availabilityZone": "us-east-1b", "registeredResources": { "memory": 7600 } }
  ],
  "capacityProviders": [{ "name": "g", "autoScalingGroup": { "instanceType": "m5.large", "maxSize": 2 } }]
}`,
};

/** The files that are written, afterwards. */
function written(...whatIf: WhatIf[]): Record<string, string> | undefined {
  const workspace = workspaceOf(files);
  const edit = whatIfEdit(workspace, { whatIf });
  return (
    edit &&
    Object.fromEntries(
      Object.entries(edit.changes ?? {}).map(([uri, edits]) => [
        uri.slice('file:///shop/'.length),
        TextDocument.applyEdits(workspace.document(uri)!.source, edits),
      ]),
    )
  );
}

const zone = { kind: 'lose-zone', availabilityZone: 'us-east-1a' } as const;

test('counts and instances are written where they stand, what happens to running tasks is not', () => {
  const desired = { kind: 'desired', service: 'a', desiredCount: 7 } as const;
  const more = { kind: 'add-instance', instanceType: 'm5.large', availabilityZone: 'us-east-1a', count: 3 } as const;
  expect(written(desired, zone, more)).toEqual({
    'service.json': files['service.json'].replace('4', '7'),
    'ecs-cluster.json': files['ecs-cluster.json'].replace('"count": 2', '"count": 5'),
  });
});

test('another instance type takes the resources of the old one along', () => {
  expect(written({ kind: 'instance-type', from: 'm5.large', to: 'm6i.large' })).toEqual({
    'ecs-cluster.json': files['ecs-cluster.json']
      .replaceAll('m5.large', 'm6i.large')
      .replace(', "registeredResources": { "memory": 7600 }', ''),
  });
});

test('nothing is written where nothing is an edit', () => {
  expect(written(zone)).toBeUndefined();
  expect(written({ kind: 'desired', service: 'b', desiredCount: 7 })).toBeUndefined();
});
