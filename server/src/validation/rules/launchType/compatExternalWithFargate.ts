import { runsOn } from '../../../model/launchTypes.ts';
import { taskRule } from '../../rule.ts';

export const compatExternalWithFargate = taskRule({
  id: 'compat-external-with-fargate',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere.html',
  rationale: 'Fargate takes no network mode but awsvpc, external instances take any but awsvpc.',
  messages: {
    both: 'No task can run on both FARGATE and EXTERNAL: the first demands `networkMode` awsvpc, the other refuses it.',
  },
  check(task, report) {
    if (runsOn(task, 'FARGATE') && runsOn(task, 'EXTERNAL')) report(task.requiresCompatibilities, 'both');
  },
});
