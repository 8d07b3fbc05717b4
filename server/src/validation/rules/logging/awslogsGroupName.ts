import { known } from '../../../model/field.ts';
import { logConfigurationWith, logOption } from '../../../model/logging.ts';
import { containerRule } from '../../rule.ts';

const LOG_GROUP_NAME = /^[A-Za-z0-9_/.#-]{1,512}$/;

export const awslogsGroupName = containerRule({
  id: 'awslogs-group-name',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html',
  rationale: 'CloudWatch Logs has no log group of such a name, so the task does not start.',
  messages: {
    arn: '`awslogs-group` takes the name of the log group, not its ARN.',
    name: 'No log group can be called "{name}": 1 to 512 letters, digits and characters of `_ - / . #` make a name.',
  },
  check(container, report) {
    const log = logConfigurationWith(container, 'awslogs');
    const option = log && logOption(log, 'awslogs-group');
    const name = known(option);
    if (name === undefined || LOG_GROUP_NAME.test(name)) return;
    report(option, name.startsWith('arn:') ? 'arn' : 'name', { name });
  },
});
