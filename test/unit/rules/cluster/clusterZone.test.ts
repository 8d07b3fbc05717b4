import { clusterZone } from '../../../../server/src/validation/rules/cluster/clusterZone.ts';
import { testRule } from '../testRule.ts';

testRule(clusterZone, {
  passes: [
    '{ "region": "eu-west-1", "containerInstances": [{ "instanceType": "m5.large", "availabilityZone": "eu-west-1a" }] }',
    '{ "region": "us-west-2", "subnets": [{ "subnetId": "s", "availabilityZone": "us-west-2-lax-1a" }] }',
    '{ "region": "us-west-2", "subnets": [{ "subnetId": "s", "availabilityZone": "a" }] }',
    '{ "region": "${REGION}", "subnets": [{ "availabilityZone": "eu-west-1a" }, { "availabilityZone": "us-east-1a" }] }',
    '{ "containerInstances": [{ "availabilityZone": "eu-west-1a", "attributes": { "ecs.availability-zone": "eu-west-1a" } }] }',
  ],
  fails: [
    {
      text: '{ "region": "eu-west-1", "containerInstances": [{ "instanceType": "m5.large", "availabilityZone": ^"us-east-1a"^ }] }',
      message: 'us-east-1a is not a zone of the cluster’s Region eu-west-1.',
    },
    {
      text: '{ "region": "eu-west-1", "capacityProviders": [{ "name": "a", "autoScalingGroup": { "instanceType": "m5.large", "availabilityZones": ["eu-west-1a", ^"eu-west-2a"^] } }] }',
      message: 'eu-west-2a is not a zone of the cluster’s Region eu-west-1.',
    },
    {
      text: '{ "region": "eu-west-1", "capacityProviders": [{ "name": "a", "managedInstancesProvider": { "availabilityZones": [^"eu-west-2a"^] } }] }',
      message: 'eu-west-2a is not a zone of the cluster’s Region eu-west-1.',
    },
    {
      text: '{ "containerInstances": [{ "instanceType": "m5.large", "availabilityZone": "eu-west-1a" }], "subnets": [{ "subnetId": "s", "cidrBlock": "10.0.0.0/24", "availabilityZone": ^"us-east-1a"^ }] }',
      message: 'us-east-1a is not in the Region of eu-west-1a; a cluster lies in one Region.',
    },
    {
      text: '{ "containerInstances": [{ "instanceType": "m5.large", "availabilityZone": "eu-west-1a", "attributes": { "ecs.availability-zone": ^"eu-west-1b"^ } }] }',
      message: 'The attribute says eu-west-1b, `availabilityZone` says eu-west-1a.',
    },
  ],
});
