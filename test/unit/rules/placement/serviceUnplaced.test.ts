import type { Placement } from '../../../../server/src/model/placement.ts';
import { serviceUnplaced } from '../../../../server/src/validation/rules/placement/serviceUnplaced.ts';
import { testRule } from '../testRule.ts';

const task = '{ "family": "a", "containerDefinitions": [{ "name": "a", "image": "a:1", "memory": 4096, "cpu": 10 }] }';
const WHY = '2 container instances have too little memory left; i-1 comes nearest and lacks 574 MiB.';
const memory = { code: 'RESOURCE:MEMORY', message: WHY, dependsOnAmi: false, ports: [] };
const placement = (more: Partial<Placement>): Placement => ({
  ...{ name: 'a', isService: true, cluster: 'prod', desiredCount: 4, pending: 0, dependsOnAmi: 0, reasons: [] },
  ...more,
});
const unplaced = placement({ pending: 1, reasons: [memory] });
const service = (count: string) =>
  `{ "serviceName": "a", "taskDefinition": "a", "launchType": "EC2", "desiredCount": ${count} }`;

testRule(serviceUnplaced, {
  passes: [
    service('4'), // no cluster file, or not looked at yet
    { text: service('4'), placements: [placement({})] },
    { text: service('3'), placements: [unplaced] }, // changed since it was placed
  ],
  fails: [
    {
      text: service('^4^'),
      task,
      placements: [unplaced],
      message: `1 of 4 tasks finds no place on the cluster prod. ${WHY}`,
      related: [['/containerDefinitions/0/memory', WHY]],
    },
    {
      text: '{ "serviceName": "a", "taskDefinition": "a", "launchType": "EC2", "schedulingStrategy": ^"DAEMON"^ }',
      placements: [placement({ desiredCount: 1, pending: 1, reasons: [memory] })],
      message: `1 of 1 task finds no place on the cluster prod. ${WHY}`,
    },
    {
      text: service('^4^'),
      placements: [placement({ pending: 1, reasons: [{ ...memory, dependsOnAmi: true }] })],
      severity: 'information',
      message: `Whether 1 of 4 tasks finds a place on the cluster prod depends on the AMI. ${WHY}`,
    },
    {
      text: service('^4^'),
      placements: [placement({ dependsOnAmi: 2 })],
      severity: 'information',
      message:
        '2 of 4 tasks fit on the cluster prod only if the AMI leaves enough memory; `registeredResources` would tell.',
    },
  ],
});
