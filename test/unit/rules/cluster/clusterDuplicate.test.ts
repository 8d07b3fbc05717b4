import { clusterDuplicate } from '../../../../server/src/validation/rules/cluster/clusterDuplicate.ts';
import { testRule } from '../testRule.ts';

testRule(clusterDuplicate, {
  passes: [
    '{ "capacityProviders": [{ "name": "a", "managedInstancesProvider": {} }, { "name": "b", "managedInstancesProvider": {} }] }',
    '{ "services": ["a.json", "b.json"], "tasks": ["a.json", "c.json", "c.json"] }',
    '{ "subnets": [{ "subnetId": "${A}" }, { "subnetId": "${A}" }] }',
  ],
  fails: [
    {
      text: '{ "capacityProviders": [{ "name": "a", "managedInstancesProvider": {} }, { "name": ^"a"^, "managedInstancesProvider": {} }] }',
      message: 'There are two capacity providers called a.',
      related: [['/capacityProviders/0/name', 'first here']],
    },
    {
      text: '{ "subnets": [{ "subnetId": "s", "cidrBlock": "10.0.0.0/24" }, { "subnetId": ^"s"^, "cidrBlock": "10.0.0.0/24" }] }',
      message: 'The subnet s is listed twice.',
    },
    {
      text: '{ "containerInstances": [{ "instanceType": "m5.large", "ec2InstanceId": "i-1" }, { "instanceType": "m5.large", "ec2InstanceId": ^"i-1"^ }] }',
      message: 'The instance i-1 is listed twice.',
    },
    {
      text: '{ "services": ["a.json", { "definition": ^"a.json"^ }] }',
      message: 'a.json is listed twice; a service is placed once.',
    },
  ],
});
