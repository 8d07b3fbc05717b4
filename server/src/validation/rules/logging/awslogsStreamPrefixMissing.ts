import { AWSLOGS_OPTIONS } from '../../../facts/logOptions.ts';
import { runsOn } from '../../../model/launchTypes.ts';
import { logConfigurationWith, missingLogOptions } from '../../../model/logging.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { containerRule } from '../../rule.ts';
import { isMisspelt } from '../../unknownOptions.ts';

export const awslogsStreamPrefixMissing = containerRule({
  id: 'awslogs-stream-prefix-missing',
  severity: 'hint',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html',
  rationale:
    'Without a prefix the log streams are named by the ID that Docker gives to the container, and the ECS console shows no logs.',
  messages: {
    missing:
      'Add `awslogs-stream-prefix`: without it log streams are named by container ID, and the console shows none.',
  },
  check(container, report, task) {
    const log = logConfigurationWith(container, 'awslogs');
    if (!log || runsOn(task, 'FARGATE')) return; // there it is required
    if (missingLogOptions(log, ['awslogs-group', 'awslogs-region']).length === 2) return; // nothing is set up yet
    const missing = missingLogOptions(log, ['awslogs-stream-prefix']).length > 0;
    if (missing && !isMisspelt(log.options, 'awslogs-stream-prefix', AWSLOGS_OPTIONS))
      report(keyPlaceOf(log, 'options'), 'missing');
  },
});
