import { AWSLOGS_OPTIONS } from '../../../facts/logOptions.ts';
import { runsOn } from '../../../model/launchTypes.ts';
import { logConfigurationWith, missingLogOptions } from '../../../model/logging.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { containerRule } from '../../rule.ts';
import { isMisspelt } from '../../unknownOptions.ts';

export const awslogsRequiredOptions = containerRule({
  id: 'awslogs-required-options',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html',
  rationale:
    'RegisterTaskDefinition refuses it: "Log driver awslogs requires options: awslogs-region, awslogs-group". Fargate also needs `awslogs-stream-prefix`.',
  messages: {
    missing: 'Log driver awslogs needs {options}.',
    onFargate: 'Log driver awslogs needs {options} on Fargate.',
  },
  check(container, report, task) {
    const log = logConfigurationWith(container, 'awslogs');
    if (!log) return;
    const required = ['awslogs-group', 'awslogs-region'];
    if (runsOn(task, 'FARGATE')) required.push('awslogs-stream-prefix');
    const missing = missingLogOptions(log, required).filter((name) => !isMisspelt(log.options, name, AWSLOGS_OPTIONS));
    if (missing.length === 0) return;
    const message = missing.includes('awslogs-stream-prefix') ? 'onFargate' : 'missing';
    report(keyPlaceOf(log, 'options'), message, { options: missing.map((name) => `\`${name}\``).join(', ') });
  },
});
