import { known } from '../../../model/field.ts';
import { runsOnlyOn } from '../../../model/launchTypes.ts';
import { containerRule } from '../../rule.ts';

const NOT_ANNOUNCED = ['gelf', 'journald', 'splunk'];

export const logDriverNotDefault = containerRule({
  id: 'log-driver-not-default',
  severity: 'information',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-agent-config.html',
  rationale:
    'A task is placed only where the agent announces its log driver; that of the ECS-optimized AMI announces json-file, syslog, awslogs, fluentd, none and awsfirelens.',
  messages: {
    driver:
      'The ECS-optimized AMI does not announce log driver {driver}. Add it to ECS_AVAILABLE_LOGGING_DRIVERS of the container instances, or no instance fits.',
  },
  check(container, report, task) {
    const logDriver = known(container.logConfiguration)?.logDriver;
    const driver = known(logDriver);
    if (driver !== undefined && NOT_ANNOUNCED.includes(driver) && runsOnlyOn(task, 'EC2'))
      report(logDriver, 'driver', { driver });
  },
});
