import { unmetExecutionRoleNeeds } from '../../../model/executionRoleNeeds.ts';
import { runsOn } from '../../../model/launchTypes.ts';
import { placeOf } from '../../../model/view.ts';
import { placesOfNeeds } from '../../missingExecutionRole.ts';
import { taskRule } from '../../rule.ts';

export const executionRoleElsewhere = taskRule({
  id: 'execution-role-elsewhere',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html',
  rationale:
    'On EC2 the role of the instance may pull the image and write the logs. External and Managed Instances have none for it, so the task fails to start.',
  messages: { missing: '{where} need `executionRoleArn` to {what}.' },
  check(task, report) {
    const needs = unmetExecutionRoleNeeds(task);
    const need = needs[0]?.need;
    if ((need !== 'ecr' && need !== 'awslogs') || runsOn(task, 'FARGATE')) return; // Fargate asks for it already
    const where = runsOn(task, 'EXTERNAL') ? 'External instances' : 'Managed Instances';
    const what = need === 'ecr' ? 'pull an image from private Amazon ECR' : 'log with `awslogs`';
    report(placeOf(task, 'executionRoleArn'), 'missing', { where, what }, [], placesOfNeeds(needs));
  },
});
