import { roleIsServiceLinked } from '../../../../server/src/validation/rules/loadBalancer/roleIsServiceLinked.ts';
import { testRule } from '../testRule.ts';

const web = '"serviceName": "web", "taskDefinition": "web", "desiredCount": 1';
const message = 'ECS uses its service-linked role where no `role` is given. It cannot be given.';

testRule(roleIsServiceLinked, {
  passes: [
    `{ ${web}, "role": "\${ROLE}" }`,
    `{ ${web}, "role": "ecsServiceRole", "loadBalancers": [{ "loadBalancerName": "web", "containerName": "web", "containerPort": 80 }] }`,
    '{ "desiredCount": 1, "role": "AWSServiceRoleForECS" }',
  ],
  fails: [
    { text: `{ ${web}, ^"role"^: "AWSServiceRoleForECS" }`, message, fixed: `{ ${web} }` },
    {
      text: `{ ${web}, ^"role"^: "arn:aws:iam::123456789012:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS" }`,
      message,
      fixed: `{ ${web} }`,
    },
  ],
});
