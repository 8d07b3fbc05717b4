import { daemonWithoutLaunchType } from '../../../../server/src/validation/rules/daemon/daemonWithoutLaunchType.ts';
import { testRule } from '../testRule.ts';

const text = '{ "serviceName": "agent", "taskDefinition": "agent", "schedulingStrategy": ^"DAEMON"^ }';
const unmarked = text.replaceAll('^', '');
const message =
  'Give `launchType`: AWS refuses a DAEMON service without one if the cluster has a default capacity provider strategy.';
const fixed =
  '{ "serviceName": "agent", "taskDefinition": "agent", "schedulingStrategy": "DAEMON", "launchType": "EC2" }';

testRule(daemonWithoutLaunchType, {
  passes: [
    '{ "serviceName": "agent", "taskDefinition": "agent", "schedulingStrategy": "DAEMON", "launchType": "EC2" }',
    '{ "serviceName": "agent", "taskDefinition": "agent", "schedulingStrategy": "DAEMON", "launchType": "${LAUNCH_TYPE}" }',
    '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1 }',
    unmarked.replace('{', '{ "deploymentController": { "type": "EXTERNAL" },'), // daemon-controller
    { text: unmarked, ecspresso: true },
    { text: unmarked, cluster: '{ "clusterName": "prod" }' },
  ],
  fails: [
    { text, message, fixed },
    {
      text,
      cluster: '{ "clusterName": "prod", "defaultCapacityProviderStrategy": [{ "capacityProvider": "general" }] }',
      message,
      fixed,
    },
  ],
});
