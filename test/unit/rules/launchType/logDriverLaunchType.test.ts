import { logDriverLaunchType } from '../../../../server/src/validation/rules/launchType/logDriverLaunchType.ts';
import { testRule } from '../testRule.ts';

const task = (launchType: string, driver: string) =>
  `{ "requiresCompatibilities": ["${launchType}"], "containerDefinitions": [{ "name": "web", "logConfiguration": { "logDriver": ${driver} } }] }`;

testRule(logDriverLaunchType, {
  passes: [
    ...['awslogs', 'splunk', 'awsfirelens'].map((driver) => task('FARGATE', `"${driver}"`)),
    ...['awslogs', 'splunk', 'awsfirelens', 'json-file'].map((driver) => task('MANAGED_INSTANCES', `"${driver}"`)),
    task('EC2', '"fluentd"'),
    task('EXTERNAL', '"syslog"'),
    task('FARGATE', '"${DRIVER}"'),
    task('FARGATE', '"none"'), // unknown-value
    task('${LAUNCH_TYPE}', '"fluentd"'),
    '{ "containerDefinitions": [{ "name": "web", "logConfiguration": { "logDriver": "fluentd" } }] }',
  ],
  fails: [
    {
      text: task('FARGATE', '^"json-file"^'),
      message: 'Fargate has no log driver json-file. Use one of: awslogs, splunk, awsfirelens.',
    },
    {
      text: task('FARGATE', '^"json-file"^').replace(
        '{',
        '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },',
      ),
      message: 'Fargate has no log driver json-file. Use one of: awslogs, splunk.',
    },
    {
      text: task('EC2", "FARGATE", "MANAGED_INSTANCES', '^"syslog"^'),
      message: 'Fargate has no log driver syslog. Use one of: awslogs, splunk, awsfirelens.',
    },
    {
      text: task('MANAGED_INSTANCES', '^"journald"^'),
      message: 'Managed Instances have no log driver journald. Use one of: awslogs, splunk, awsfirelens, json-file.',
    },
  ],
});
