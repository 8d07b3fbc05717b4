import { subnetIdForm } from '../../../../server/src/validation/rules/network/subnetIdForm.ts';
import { testRule } from '../testRule.ts';

const network = (inside: string) =>
  `{ "desiredCount": 1, "networkConfiguration": { "awsvpcConfiguration": ${inside} } }`;

testRule(subnetIdForm, {
  passes: [
    network('{ "subnets": ["subnet-0a", "subnet-0b"], "securityGroups": ["sg-1"] }'),
    network('{ "subnets": ["${SUBNET}", "${SUBNET}"], "securityGroups": "${GROUPS}" }'),
    network('{ "subnets": ["SUBNET_A", "your-subnet-id"], "securityGroups": [""] }'),
    network('{ "subnets": ["subnet-xxxxxxxx", "subnet-xxxxxxxx"] }'),
  ],
  fails: [
    {
      text: network('{ "subnets": ["subnet-0a", ^"private-b"^] }'),
      message: 'A subnet is given by its id, which begins with subnet-.',
    },
    {
      text: network('{ "subnets": ["subnet-0a", ^"private-b"^], "securityGroups": ["SG_ID", "SG_ID"] }'),
      message: 'A subnet is given by its id, which begins with subnet-.',
    },
    {
      text: network('{ "subnets": ["subnet-0a"], "securityGroups": [^"web"^] }'),
      message: 'A security group is given by its id, which begins with sg-.',
    },
    {
      text: network('{ "subnets": ["subnet-0a", ^"subnet-0a"^] }'),
      message: 'subnet-0a is in the list twice.',
      severity: 'warning',
      related: [['/networkConfiguration/awsvpcConfiguration/subnets/0', 'The first time.']],
      fixed: network('{ "subnets": ["subnet-0a"] }'),
    },
  ],
});
