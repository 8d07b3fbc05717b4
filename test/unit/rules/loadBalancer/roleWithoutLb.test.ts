import { roleWithoutLb } from '../../../../server/src/validation/rules/loadBalancer/roleWithoutLb.ts';
import { testRule } from '../testRule.ts';

const web = '"serviceName": "web", "taskDefinition": "web", "desiredCount": 1';

testRule(roleWithoutLb, {
  passes: [
    `{ ${web} }`,
    `{ ${web}, "role": "" }`,
    `{ ${web}, "role": "\${ROLE}" }`,
    `{ ${web}, "role": "AWSServiceRoleForECS" }`, // said of the role itself
    `{ ${web}, "role": "ecsServiceRole", "loadBalancers": "\${BALANCERS}" }`,
    `{ ${web}, "role": "ecsServiceRole", "loadBalancers": [{ "loadBalancerName": "web", "containerName": "web", "containerPort": 80 }] }`,
    `{ ${web}, "role": "ecsServiceRole", "vpcLatticeConfigurations": [{ "portName": "web" }] }`, // as in AWS's own example
    `{ ${web}, "role": "ecsServiceRole", "vpcLatticeConfigurations": "\${LATTICE}" }`,
    '{ "desiredCount": 1, "role": "ecsServiceRole" }', // ecspresso does not send it
  ],
  fails: [
    {
      text: `{ ${web}, "loadBalancers": [], ^"role"^: "ecsServiceRole" }`,
      message: '`role` is for services behind a load balancer, and this one has none.',
      fixed: `{ ${web}, "loadBalancers": [] }`,
    },
    {
      text: `{ ${web}, "vpcLatticeConfigurations": [], ^"role"^: "ecsServiceRole" }`,
      message: '`role` is for services behind a load balancer, and this one has none.',
      fixed: `{ ${web}, "vpcLatticeConfigurations": [] }`,
    },
  ],
});
