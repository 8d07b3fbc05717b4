import { unmetExecutionRoleNeeds } from '../../../model/executionRoleNeeds.ts';
import { placeOf } from '../../../model/view.ts';
import { placesOfNeeds } from '../../missingExecutionRole.ts';
import { taskRule } from '../../rule.ts';

export const executionRoleForEnvFiles = taskRule({
  id: 'execution-role-for-env-files',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/use-environment-file.html',
  rationale: 'The agent reads environment files from Amazon S3 with the execution role; without one no task starts.',
  messages: { missing: '`environmentFiles` needs `executionRoleArn`, the role that reads the files.' },
  check(task, report) {
    const needs = unmetExecutionRoleNeeds(task);
    if (needs[0]?.need === 'environmentFiles')
      report(placeOf(task, 'executionRoleArn'), 'missing', {}, [], placesOfNeeds(needs));
  },
});
