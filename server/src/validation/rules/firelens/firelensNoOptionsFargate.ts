import { isBlank } from '../../../model/field.ts';
import { runsOn } from '../../../model/launchTypes.ts';
import { logConfigurationWith } from '../../../model/logging.ts';
import { containerRule } from '../../rule.ts';

export const firelensNoOptionsFargate = containerRule({
  id: 'firelens-no-options-fargate',
  severity: 'information',
  preset: 'strict',
  source: 'https://github.com/aws-samples/amazon-ecs-firelens-examples/issues/29',
  rationale:
    'In 2020 such tasks failed on Fargate: "logging driver specified of container app, but no log configuration specified", even where a configuration file made options needless.',
  messages: { none: 'A log configuration without `options` has failed on Fargate. Name at least the output here.' },
  check(container, report, task) {
    const log = logConfigurationWith(container, 'awsfirelens');
    if (log && runsOn(task, 'FARGATE') && isBlank(log.options) && isBlank(log.secretOptions)) report(log, 'none');
  },
});
