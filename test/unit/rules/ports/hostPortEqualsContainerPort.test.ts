import { hostPortEqualsContainerPort } from '../../../../server/src/validation/rules/ports/hostPortEqualsContainerPort.ts';
import { testRule } from '../testRule.ts';

const task = (mode: string, ...mappings: string[]) =>
  `{ ${mode}"containerDefinitions": [{ "name": "web", "portMappings": [${mappings.join(', ')}] }] }`;
const AWSVPC = '"networkMode": "awsvpc", ';
const HOST = '"networkMode": "host", ';
const BRIDGE = '"networkMode": "bridge", ';

testRule(hostPortEqualsContainerPort, {
  passes: [
    task(AWSVPC, '{ "containerPort": 80, "hostPort": 80 }'),
    task(AWSVPC, '{ "containerPort": 80 }'),
    task(AWSVPC, '{ "containerPort": 80, "hostPort": null }'),
    task(AWSVPC, '{ "containerPort": 80, "hostPort": 0 }'),
    task(AWSVPC, '{ "containerPort": "${PORT}", "hostPort": 80 }'),
    task(AWSVPC, '{ "containerPort": 80, "hostPort": $PORT }'),
    task(BRIDGE, '{ "containerPort": 80, "hostPort": 8080 }'),
    task('', '{ "containerPort": 80, "hostPort": 8080 }'),
    task('"networkMode": "${MODE}", ', '{ "containerPort": 80, "hostPort": 8080 }'),
    task('"requiresCompatibilities": ["MANAGED_INSTANCES"], ', '{ "containerPort": 80, "hostPort": 8080 }'),
    '[{ "name": "web", "image": "nginx", "portMappings": [{ "containerPort": 80, "hostPort": 8080 }] }]',
  ],
  fails: [
    {
      text: task(AWSVPC, '{ "containerPort": 80, "hostPort": ^8080^ }'),
      message: 'Under awsvpc, `hostPort` must be 80 like `containerPort`, or be left out, not 8080.',
      fixed: task(AWSVPC, '{ "containerPort": 80 }'),
    },
    {
      text: task(HOST, '{ "hostPort": ^8080^, "containerPort": 80 }'),
      message: 'Under host, `hostPort` must be 80 like `containerPort`, or be left out, not 8080.',
      fixed: task(HOST, '{ "containerPort": 80 }'),
    },
    {
      text: task('"requiresCompatibilities": ["FARGATE"], ', '{ "containerPort": 80, "hostPort": ^8080^ }'),
      message: 'Under awsvpc, `hostPort` must be 80 like `containerPort`, or be left out, not 8080.',
      fixed: task('"requiresCompatibilities": ["FARGATE"], ', '{ "containerPort": 80 }'),
    },
  ],
});
