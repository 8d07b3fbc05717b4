import { expect, test } from 'vitest';
import { deploymentController } from '../../../server/src/model/deploymentController.ts';
import { deploymentPercents } from '../../../server/src/model/deploymentPercents.ts';
import { deploymentStrategy, trafficStrategy } from '../../../server/src/model/deploymentStrategy.ts';
import { schedulingStrategy } from '../../../server/src/model/schedulingStrategy.ts';
import { service } from './services.ts';

test.each([
  ['{}', 'ECS'],
  ['{ "deploymentController": {} }', 'ECS'],
  ['{ "deploymentController": { "type": "ECS" } }', 'ECS'],
  ['{ "deploymentController": { "type": "CODE_DEPLOY" } }', 'CODE_DEPLOY'],
  ['{ "deploymentController": { "type": "EXTERNAL" } }', 'EXTERNAL'],
  ['{ "deploymentController": { "type": "${TYPE}" } }', undefined],
  ['{ "deploymentController": "${CONTROLLER}" }', undefined],
  ['{ "deploymentController": { "type": "OTHER" } }', undefined],
])('controller of %s: %s', (text, controller) => {
  expect(deploymentController(service(text))).toBe(controller);
});

test.each([
  ['{}', 'ROLLING', undefined],
  ['{ "deploymentConfiguration": { "maximumPercent": 200 } }', 'ROLLING', undefined],
  ['{ "deploymentConfiguration": { "strategy": "ROLLING" } }', 'ROLLING', undefined],
  ['{ "deploymentConfiguration": { "strategy": "BLUE_GREEN" } }', 'BLUE_GREEN', 'BLUE_GREEN'],
  ['{ "deploymentConfiguration": { "strategy": "CANARY" } }', 'CANARY', 'CANARY'],
  ['{ "deploymentConfiguration": { "strategy": "${STRATEGY}" } }', undefined, undefined],
  ['{ "deploymentConfiguration": "${CONFIGURATION}" }', undefined, undefined],
])('strategy of %s: %s', (text, strategy, traffic) => {
  expect(deploymentStrategy(service(text))).toBe(strategy);
  expect(trafficStrategy(service(text))).toBe(traffic);
});

test.each([
  ['{}', 'REPLICA'],
  ['{ "schedulingStrategy": "DAEMON" }', 'DAEMON'],
  ['{ "schedulingStrategy": "${STRATEGY}" }', undefined],
  ['{ "service": "web" }', undefined],
])('scheduling of %s: %s', (text, scheduling) => {
  expect(schedulingStrategy(service(text))).toBe(scheduling);
});

test.each([
  ['{}', 100, 200],
  ['{ "schedulingStrategy": "DAEMON" }', 0, 100],
  ['{ "deploymentConfiguration": { "minimumHealthyPercent": 50 } }', 50, 200],
  ['{ "deploymentConfiguration": { "minimumHealthyPercent": 0, "maximumPercent": "${MAX}" } }', 0, undefined],
  ['{ "schedulingStrategy": "${S}", "deploymentConfiguration": { "maximumPercent": 150 } }', undefined, 150],
  ['{ "deploymentConfiguration": "${CONFIGURATION}" }', undefined, undefined],
])('percents of %s: %s and %s', (text, minimumHealthyPercent, maximumPercent) => {
  expect(deploymentPercents(service(text))).toEqual({ minimumHealthyPercent, maximumPercent });
});
