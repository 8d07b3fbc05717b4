import { azRebalancingUnsupported } from '../../../../server/src/validation/rules/servicePlacement/azRebalancingUnsupported.ts';
import { testRule } from '../testRule.ts';

const service = (value: string, rest: string) =>
  `{ "serviceName": "web", "availabilityZoneRebalancing": ${value}, ${rest} }`;
const refused = (rest: string, message: string, pointer: string, task?: string) => ({
  text: service('^"ENABLED"^', rest),
  ...(task ? { task } : {}),
  message,
  fixed: service('"DISABLED"', rest),
  related: [[pointer, 'The reason.']] as const,
});
const CONSTRAINT = 'Zone rebalancing does not go with a constraint on attribute:ecs.availability-zone.';
const STRATEGY = 'For zone rebalancing the first placement strategy must be spread by attribute:ecs.availability-zone.';
const inZone = '[{ "type": "memberOf", "expression": "attribute:ecs.availability-zone == eu-west-1a" }]';

testRule(azRebalancingUnsupported, {
  passes: [
    service('"ENABLED"', '"desiredCount": 2'),
    service('"DISABLED"', '"schedulingStrategy": "DAEMON"'),
    service('"${REBALANCING}"', '"schedulingStrategy": "DAEMON"'),
    service('"ENABLED"', '"schedulingStrategy": "${SCHEDULING}"'),
    service('"ENABLED"', '"deploymentConfiguration": { "maximumPercent": 101 }'),
    service('"ENABLED"', '"loadBalancers": [{ "loadBalancerName": "" }]'),
    service('"ENABLED"', '"placementStrategy": []'),
    service('"ENABLED"', '"placementStrategy": [{ "type": "spread", "field": "${FIELD}" }]'),
    service('"ENABLED"', '"placementStrategy": ["${STRATEGY}", { "type": "random" }]'),
    service(
      '"ENABLED"',
      '"placementStrategy": [{ "type": "spread", "field": "attribute:ecs.availability-zone" }, { "type": "binpack", "field": "cpu" }]',
    ),
    service('"ENABLED"', '"placementConstraints": [{ "type": "memberOf", "expression": "attribute:zone == a" }]'),
  ],
  fails: [
    refused('"schedulingStrategy": "DAEMON"', 'Zone rebalancing is not for daemons.', '/schedulingStrategy'),
    refused(
      '"launchType": "EXTERNAL"',
      'Zone rebalancing is not for external instances, which are in no zone.',
      '/launchType',
    ),
    refused(
      '"deploymentConfiguration": { "minimumHealthyPercent": 50, "maximumPercent": 100 }',
      'Zone rebalancing starts a task before it stops another: `maximumPercent` must be above 100.',
      '/deploymentConfiguration/maximumPercent',
    ),
    refused(
      '"loadBalancers": [{ "loadBalancerName": "classic", "containerName": "web", "containerPort": 80 }]',
      'Zone rebalancing does not go with a Classic Load Balancer.',
      '/loadBalancers/0/loadBalancerName',
    ),
    refused(`"placementConstraints": ${inZone}`, CONSTRAINT, '/placementConstraints/0/expression'),
    refused(
      '"desiredCount": 2',
      CONSTRAINT,
      '/placementConstraints/0/expression',
      `{ "family": "web", "placementConstraints": ${inZone} }`,
    ),
    refused('"placementStrategy": [{ "type": "binpack", "field": "cpu" }]', STRATEGY, '/placementStrategy/0'),
    refused('"placementStrategy": [{ "type": "spread", "field": "instanceId" }]', STRATEGY, '/placementStrategy/0'),
  ],
});
