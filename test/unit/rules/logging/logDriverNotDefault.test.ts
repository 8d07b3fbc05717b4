import { logDriverNotDefault } from '../../../../server/src/validation/rules/logging/logDriverNotDefault.ts';
import { testRule } from '../testRule.ts';

const task = (driver: string, launchTypes = '["EC2"]') =>
  `{ "requiresCompatibilities": ${launchTypes}, "containerDefinitions": [{ "logConfiguration": { "logDriver": ${driver} } }] }`;

testRule(logDriverNotDefault, {
  passes: [
    ...['awslogs', 'json-file', 'syslog', 'fluentd', 'awsfirelens'].map((driver) => task(`"${driver}"`)),
    task('"${DRIVER}"'),
    task('"splunk"', '["EC2", "FARGATE"]'),
    task('"gelf"', '["EXTERNAL"]'),
    task('"gelf"', '["${LAUNCH_TYPE}"]'),
    task('"gelf"', 'null'),
  ],
  fails: ['gelf', 'journald', 'splunk'].map((driver) => ({
    text: task(`^"${driver}"^`),
    message: `The ECS-optimized AMI does not announce log driver ${driver}. Add it to ECS_AVAILABLE_LOGGING_DRIVERS of the container instances, or no instance fits.`,
  })),
});
