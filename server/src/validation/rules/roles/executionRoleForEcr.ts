import { unmetExecutionRoleNeeds } from '../../../model/executionRoleNeeds.ts';
import { runsOn } from '../../../model/launchTypes.ts';
import { placeOf } from '../../../model/view.ts';
import { placesOfNeeds } from '../../missingExecutionRole.ts';
import { taskRule } from '../../rule.ts';

export const executionRoleForEcr = taskRule({
  id: 'execution-role-for-ecr',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html',
  rationale:
    'RegisterTaskDefinition refuses it: "Fargate requires task definition to have execution role ARN to support ECR images." Images of public.ecr.aws need none.',
  messages: { missing: 'Fargate needs `executionRoleArn` to pull an image from private Amazon ECR.' },
  check(task, report) {
    const needs = unmetExecutionRoleNeeds(task);
    if (needs[0]?.need === 'ecr' && runsOn(task, 'FARGATE'))
      report(placeOf(task, 'executionRoleArn'), 'missing', {}, [], placesOfNeeds(needs));
  },
});
