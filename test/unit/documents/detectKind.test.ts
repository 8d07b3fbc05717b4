import { describe, expect, test } from 'vitest';
import { pointerOf } from '../../../server/src/documents/syntaxTree.ts';
import { document } from './document.ts';

const task = '{ "family": "web", "containerDefinitions": [] }';
const service = '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1 }';
const runTask = '{ "cluster": "c", "taskDefinition": "web", "launchType": "FARGATE", "networkConfiguration": {} }';

/** File name, text, kind, pointer of the definition. */
const CASES: readonly (readonly [name: string, text: string, kind: string | undefined, root: string | undefined])[] = [
  ['anything.json', task, 'task-definition', ''],
  ['anything.json', service, 'service-definition', ''],
  ['service.json', task, 'task-definition', ''],
  ['task-definition.json', service, 'service-definition', ''],
  ['anything.json', `{ "taskDefinition": ${task}, "tags": [] }`, 'task-definition', '/taskDefinition'],
  ['anything.json', `{ "service": ${service} }`, 'service-definition', '/service'],
  ['anything.json', `{ "services": [${service}], "failures": [] }`, 'service-definition', '/services/0'],
  ['anything.json', '[{ "name": "a", "image": "nginx", "essential": true }]', 'container-definitions', ''],
  ['task-definition.json', '[{ "name": "a", "image": "nginx" }]', 'container-definitions', ''],
  ['products.json', '[{ "name": "Shirt", "image": "shirt.png", "memory": "none" }]', undefined, undefined],
  ['anything.json', '{ "serviceName": "a", "cluster": "b", "owner": "c" }', undefined, undefined],
  ['anything.json', '{ "serviceName": "a", "launchType": "EC2" }', 'service-definition', ''],
  ['anything.json', '{ "desiredCount": 1, "cluster": "b", "image": "c", "port": 1 }', undefined, undefined],
  ['anything.json', '{ "containerInstances": [{ "containerInstanceArn": "arn:…" }] }', 'cluster', ''],
  ['anything.json', '{ "clusters": [{ "clusterArn": "arn:…" }], "failures": [] }', 'cluster', ''],
  ['anything.json', '{ "capacityProviders": [{ "capacityProviderArn": "arn:…" }] }', 'cluster', ''],
  ['anything.json', '{ "clusters": [{ "name": "kubernetes" }] }', undefined, undefined],
  ['ecs-cluster.json', '{ "clusterName": "prod", "services": ["web.json"] }', 'cluster', ''],
  ['prod.ecs-cluster.json', '{}', 'cluster', ''],
  ['task-definition.json', '{ "fam": 1 }', 'task-definition', ''],
  ['ecs-service-def.json', '{ "schedulingStrategy": "DAEMON" }', 'service-definition', ''],
  ['ecs-service-def.json', '{}', 'service-definition', ''],
  ['task-definitions/web.json', '{}', 'task-definition', ''],
  ['anything.json', '{}', undefined, undefined],
  ['anything.json', '{ "name": "a", "image": "b" }', undefined, undefined],
  ['anything.json', '[{ "name": "a", "url": "b" }]', undefined, undefined],
  ['create-service.json', runTask, 'service-definition', ''],
  ['anything.json', runTask, undefined, undefined],
  ['service.json', '{ "service": "a", "cluster": "c", "capacityProviderStrategy": [] }', 'service-definition', ''],
  ['anything.json', '{ "service": "a", "taskDefinition": "a:2" }', 'service-definition', ''],
  ['anything.json', '{ "service": "a", "taskDefinition": "a:2", "platformFamily": "LINUX" }', 'service-definition', ''],
  ['anything.json', '{ "service": "a", "vpcLatticeConfigurations": [] }', 'service-definition', ''],
  ['service.json', '{ "service": "a", "cluster": "c" }', undefined, undefined],
  ['ecs-service.json', '{ "service": "a", "cluster": "c" }', 'service-definition', ''],
  ['ecs-service.json', '{ "service": "a", "cluster": "c", "region": "eu-west-1" }', undefined, undefined],
  ['ecs-service.json', '{ "service": "a", "desiredCount": 2, "region": "eu-west-1" }', 'service-definition', ''],
  ['service.json', '{ "service": "a", "cluster": "c", "taskDefinition": "a", "scale": {} }', undefined, undefined],
  ['service.json', '{ "service": "a", "taskDefinition": "a", "image": "b" }', undefined, undefined],
  ['anything.json', '{ "taskDefinition": { "title": "a" } }', undefined, undefined],
  ['task-definition.json', '{ "taskDefinition": {} }', 'task-definition', '/taskDefinition'],
  [
    'create-service.json',
    '{ "ServiceName": "a", "SourceConfiguration": {}, "InstanceConfiguration": {}, "X": 1 }',
    undefined,
    undefined,
  ],
  ['create-service.json', '{ "service": "", "cluster": "", "externalId": "", "scale": {} }', undefined, undefined],
  ['taskDefinition.json', '{ "inputs": [], "outputs": [], "description": "", "name": "x" }', undefined, undefined],
  ['task-definition.json', '[]', undefined, undefined],
  ['task-definition.json', 'null', undefined, undefined],
  ['task-definition.json', 'pwn.js', undefined, undefined],
  ['task-definition.json', '', undefined, undefined],
];

describe('the name proposes, the content decides', () => {
  test.each(CASES)('%s with %s', (name, text, kind, root) => {
    const parsed = document(text, name);
    expect(parsed.kind).toBe(kind);
    expect(parsed.root && pointerOf(parsed.root)).toBe(root);
  });
});
