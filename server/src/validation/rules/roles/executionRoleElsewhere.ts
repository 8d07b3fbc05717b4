import { awslogsDrivers, privateEcrImages } from '../../../model/executionRoleNeeds.ts';
import { isBlank } from '../../../model/field.ts';
import { runsOn } from '../../../model/launchTypes.ts';
import { placeOf } from '../../../model/view.ts';
import { taskRule } from '../../rule.ts';

export const executionRoleElsewhere = taskRule({
  id: 'execution-role-elsewhere',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html',
  rationale:
    'On EC2 the role of the instance may pull the image and write the logs. External and Managed Instances have none for it, so the task fails to start.',
  messages: { missing: '{where} need `executionRoleArn` to {what}.' },
  check(task, report) {
    if (!isBlank(task.executionRoleArn) || runsOn(task, 'FARGATE')) return; // Fargate asks for it already
    const where = runsOn(task, 'EXTERNAL')
      ? 'External instances'
      : runsOn(task, 'MANAGED_INSTANCES') && 'Managed Instances';
    const [image] = privateEcrImages(task);
    const [driver] = awslogsDrivers(task);
    const need = image ?? driver;
    if (!where || !need) return;
    const what = image ? 'pull an image from private Amazon ECR' : 'log with `awslogs`';
    const related = [{ at: need, message: image ? 'An image in private Amazon ECR.' : 'Logs to CloudWatch Logs.' }];
    report(placeOf(task, 'executionRoleArn'), 'missing', { where, what }, [], related);
  },
});
