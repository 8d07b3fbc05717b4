import { scLogDriver } from '../../../../server/src/validation/rules/serviceConnect/scLogDriver.ts';
import { testRule } from '../testRule.ts';

const service = (configuration: string, rest = '') =>
  `{ "serviceName": "web", "serviceConnectConfiguration": { "enabled": true, "namespace": "shop"${configuration} }${rest} }`;

const log = (driver: string, launchType: string) =>
  service(`, "logConfiguration": { "logDriver": ${driver} }`, `, "launchType": "${launchType}"`);
const task = (container: string) => `{ "family": "web", "containerDefinitions": [{ "name": "web"${container} }] }`;

testRule(scLogDriver, {
  passes: [
    log('"awslogs"', 'FARGATE'),
    log('"fluentd"', 'EC2'),
    log('"fluentd"', '${LAUNCH}'),
    log('"${DRIVER}"', 'FARGATE'),
    log('"fluentd"', 'FARGATE').replace('true', 'false'),
    log('"awsfirelens"', 'FARGATE'),
    { text: log('"awsfirelens"', 'FARGATE'), task: task(', "firelensConfiguration": { "type": "fluentbit" }') },
    { text: log('"awsfirelens"', 'FARGATE'), task: '{ "family": "web", "containerDefinitions": ["${ROUTER}"] }' },
  ],
  fails: [
    {
      text: log('^"fluentd"^', 'FARGATE'),
      message: 'Fargate has no log driver fluentd. Use one of: awslogs, splunk, awsfirelens.',
    },
    {
      text: log('^"awsfirelens"^', 'EC2'),
      task: task(''),
      message: 'The task definition has no FireLens router for the proxy to log through.',
      related: [['/containerDefinitions', 'None of these has a `firelensConfiguration`.']],
    },
  ],
});
