import { isBlank, isOpen, known } from '../../../model/field.ts';
import { isRegisteredAsLinux, runsOn } from '../../../model/launchTypes.ts';
import type { TaskDefinition } from '../../../model/taskDefinition.ts';
import { taskRule } from '../../rule.ts';

const LOWEST = 128;
const HIGHEST = 196_608;

export const ec2TaskCpuRange = taskRule({
  id: 'ec2-task-cpu-range',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html',
  rationale:
    'RegisterTaskDefinition takes from 0.125 to 192 vCPUs for a task on EC2 or on an external instance. "0" is refused too: "Invalid \'cpu\' setting for task."',
  messages: {
    range: '`cpu` of the task must be between 128 and 196608 CPU units, not {cpu}. It may also be left out.',
  },
  check(task, report) {
    const cpu = known(task.cpu);
    if (cpu === undefined || (cpu >= LOWEST && cpu <= HIGHEST)) return;
    if (runsOnInstances(task) && isRegisteredAsLinux(task)) report(task.cpu, 'range', { cpu });
  },
});

/** Fargate and Managed Instances have limits of their own. */
const runsOnInstances = (task: TaskDefinition): boolean =>
  isBlank(task.requiresCompatibilities) ||
  (!isOpen(task.requiresCompatibilities) &&
    !runsOn(task, 'FARGATE') &&
    (runsOn(task, 'EC2') || runsOn(task, 'EXTERNAL')));
