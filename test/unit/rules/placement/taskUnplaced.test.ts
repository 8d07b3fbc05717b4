import type { Placement } from '../../../../server/src/model/placement.ts';
import { taskUnplaced } from '../../../../server/src/validation/rules/placement/taskUnplaced.ts';
import { testRule } from '../testRule.ts';

const reason = (code: string, more: object = {}) => ({
  code,
  message: 'It is full.',
  dependsOnAmi: false,
  ports: [],
  ...more,
});
const placement = (more: Partial<Placement>): Placement => ({
  ...{ name: 'web', isService: true, cluster: 'prod', desiredCount: 4, pending: 1, dependsOnAmi: 0, reasons: [] },
  ...more,
});
const waitingFor = (code: string, more: object = {}) => [placement({ reasons: [reason(code, more)] })];
const MESSAGE = 'Of the service web, 1 of 4 tasks finds no place on the cluster prod. It is full.';
const container = (more: string) =>
  `{ "family": "a", "containerDefinitions": [{ "name": "a", "image": "a:1", ${more} }] }`;

testRule(taskUnplaced, {
  passes: [
    container('"memory": 512'),
    { text: container('"memory": 512'), placements: [placement({ pending: 0 })] },
    { text: container('"memory": 512'), placements: waitingFor('NO_CONTAINER_INSTANCES') }, // the service says it
    { text: container('"memory": 512'), placements: waitingFor('RESOURCE:ENI') }, // nothing is written to blame
  ],
  fails: [
    { text: container('"memory": ^512^'), placements: waitingFor('RESOURCE:MEMORY'), message: MESSAGE },
    {
      text: container('"memory": 512, "memoryReservation": ^256^'),
      placements: waitingFor('RESOURCE:MEMORY'),
      message: MESSAGE,
    },
    {
      text: '{ "family": "a", "memory": ^"2 GB"^, "containerDefinitions": [{ "name": "a", "image": "a:1", "memory": 1 }] }',
      placements: waitingFor('RESOURCE:MEMORY'),
      message: MESSAGE,
    },
    { text: container('"memory": 512, "cpu": ^512^'), placements: waitingFor('RESOURCE:CPU'), message: MESSAGE },
    {
      text: container(
        '"memory": 512, "portMappings": [{ "containerPort": 80 }, { "containerPort": 80, "hostPort": ^8080^ }]',
      ),
      placements: waitingFor('RESOURCE:PORTS', { ports: ['8080/tcp'] }),
      message: MESSAGE,
    },
    {
      text: '{ "family": "a", "networkMode": ^"awsvpc"^, "containerDefinitions": [{ "name": "a", "image": "a:1", "memory": 1 }] }',
      placements: waitingFor('RESOURCE:ENI'),
      message: MESSAGE,
    },
    {
      text: container('"memory": 512, "resourceRequirements": [{ "type": "GPU", "value": ^"2"^ }]'),
      placements: waitingFor('RESOURCE:GPU'),
      message: MESSAGE,
    },
    {
      text: '{ "family": "a", "placementConstraints": [{ "type": "memberOf", "expression": ^"attribute:stack == b"^ }], "containerDefinitions": [{ "name": "a", "image": "a:1", "memory": 1 }] }',
      placements: waitingFor('MemberOf placement constraint unsatisfied.'),
      message: MESSAGE,
    },
    {
      text: '{ "family": "a", "runtimePlatform": ^{ "cpuArchitecture": "ARM64" }^, "containerDefinitions": [{ "name": "a", "image": "a:1", "memory": 1 }] }',
      placements: waitingFor('ATTRIBUTE'),
      message: MESSAGE,
    },
    {
      text: container('"memory": ^512^'),
      placements: waitingFor('RESOURCE:MEMORY', { dependsOnAmi: true }),
      message: 'Whether 1 of 4 tasks finds a place on the cluster prod depends on the AMI. It is full.',
    },
    {
      text: '{ "family": ^"a"^, "containerDefinitions": [{ "name": "a", "image": "a:1", "memory": 1 }] }',
      placements: [placement({ isService: false, reasons: [reason('NO_CONTAINER_INSTANCES')] })],
      severity: 'warning',
      message: '1 of 4 tasks that the cluster file lists finds no place on the cluster prod. It is full.',
    },
  ],
});
