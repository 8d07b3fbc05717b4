import { scBridgeHostname } from '../../../../server/src/validation/rules/serviceConnect/scBridgeHostname.ts';
import { testRule } from '../testRule.ts';

const service = (configuration: string, rest = '') =>
  `{ "serviceName": "web", "serviceConnectConfiguration": { "enabled": true, "namespace": "shop"${configuration} }${rest} }`;
const marked = (text: string) => text.replace('"serviceConnectConfiguration"', '^"serviceConnectConfiguration"^');

const task = (mode: string, hostname: string) =>
  `{ "family": "web", "networkMode": "${mode}", "containerDefinitions": [{ "name": "web", "hostname": ${hostname} }] }`;

testRule(scBridgeHostname, {
  passes: [
    { text: service(''), task: task('bridge', 'null') },
    { text: service(''), task: task('bridge', '"${HOST}"') },
    { text: service(''), task: task('awsvpc', '"web"') },
    { text: service(''), task: task('${MODE}', '"web"') },
    { text: service('', ', "launchType": "FARGATE"'), task: task('bridge', '"web"') }, // fargate-network-mode
    { text: service('').replace('true', 'false'), task: task('bridge', '"web"') },
    service(''),
  ],
  fails: [
    {
      text: marked(service('')),
      task: task('bridge', '"web-1"'),
      message: 'Under network mode bridge Service Connect does not go with a `hostname`. Container web has one.',
      related: [['/containerDefinitions/0/hostname', 'The host name.']],
    },
  ],
});
