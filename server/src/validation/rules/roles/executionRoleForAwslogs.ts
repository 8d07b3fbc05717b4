import { awslogsDrivers } from '../../../model/executionRoleNeeds.ts';
import { isBlank } from '../../../model/field.ts';
import { runsOn } from '../../../model/launchTypes.ts';
import { placeOf } from '../../../model/view.ts';
import { taskRule } from '../../rule.ts';

export const executionRoleForAwslogs = taskRule({
  id: 'execution-role-for-awslogs',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html',
  rationale:
    'RegisterTaskDefinition refuses it: "Fargate requires task definition to have execution role ARN to support log driver awslogs."',
  messages: { missing: 'Fargate needs `executionRoleArn` for the log driver `awslogs`.' },
  check(task, report) {
    if (!isBlank(task.executionRoleArn) || !runsOn(task, 'FARGATE')) return;
    const [driver] = awslogsDrivers(task);
    if (!driver) return;
    const related = [{ at: driver, message: 'This container logs to CloudWatch Logs.' }];
    report(placeOf(task, 'executionRoleArn'), 'missing', {}, [], related);
  },
});
