import { roleNeedsLinkedRole } from '../../../../server/src/validation/rules/loadBalancer/roleNeedsLinkedRole.ts';
import { testRule } from '../testRule.ts';

const balancer = (port: number) => `{ "targetGroupArn": "\${ARN}", "containerName": "web", "containerPort": ${port} }`;
const web = `"serviceName": "web", "taskDefinition": "web", "desiredCount": 1, "loadBalancers": [${balancer(80)}]`;
const taskWith = (mode: string) =>
  `{ "family": "web", "networkMode": "${mode}", "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128, "portMappings": [{ "containerPort": 80 }] }] }`;
const network = '"networkConfiguration": { "awsvpcConfiguration": { "subnets": ["subnet-1"] } }';

testRule(roleNeedsLinkedRole, {
  passes: [
    `{ ${web}, "role": "ecsServiceRole" }`,
    { text: `{ ${web}, "role": "ecsServiceRole" }`, task: taskWith('bridge') },
    { text: `{ ${web}, ${network}, "role": "\${ROLE}" }`, task: taskWith('awsvpc') },
    { text: `{ ${web}, ${network}, "role": "AWSServiceRoleForECS" }`, task: taskWith('awsvpc') },
    '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1, "role": "ecsServiceRole", "serviceRegistries": [{ "registryArn": "${ARN}" }] }',
    `{ "desiredCount": 1, "role": "ecsServiceRole", "launchType": "FARGATE", ${network} }`,
  ],
  fails: [
    {
      text: `{ ${web}, ${network}, ^"role"^: "ecsServiceRole" }`,
      task: taskWith('awsvpc'),
      message: "A service with the network mode awsvpc uses ECS's own service-linked role. Leave `role` out.",
      fixed: `{ ${web}, ${network} }`,
    },
    {
      text: `{ ${web}, ^"role"^: "ecsServiceRole", "serviceRegistries": [{ "registryArn": "\${ARN}" }] }`,
      message: "A service with `serviceRegistries` uses ECS's own service-linked role. Leave `role` out.",
      fixed: `{ ${web}, "serviceRegistries": [{ "registryArn": "\${ARN}" }] }`,
    },
    {
      text: `{ ${web.replace(']', `, ${balancer(81)}]`)}, ^"role"^: "ecsServiceRole" }`,
      message: "A service with several load balancers uses ECS's own service-linked role. Leave `role` out.",
      fixed: `{ ${web.replace(']', `, ${balancer(81)}]`)} }`,
    },
  ],
});
