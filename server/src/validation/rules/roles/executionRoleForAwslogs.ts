import { unmetExecutionRoleNeeds } from '../../../model/executionRoleNeeds.ts';
import { runsOn } from '../../../model/launchTypes.ts';
import { placeOf } from '../../../model/view.ts';
import { placesOfNeeds } from '../../missingExecutionRole.ts';
import { taskRule } from '../../rule.ts';

export const executionRoleForAwslogs = taskRule({
  id: 'execution-role-for-awslogs',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html',
  rationale:
    'RegisterTaskDefinition refuses it: "Fargate requires task definition to have execution role ARN to support log driver awslogs."',
  messages: { missing: 'Fargate needs `executionRoleArn` for the log driver `awslogs`.' },
  check(task, report) {
    const needs = unmetExecutionRoleNeeds(task);
    if (needs[0]?.need === 'awslogs' && runsOn(task, 'FARGATE'))
      report(placeOf(task, 'executionRoleArn'), 'missing', {}, [], placesOfNeeds(needs));
  },
});
