import { each, known } from '../../../model/field.ts';
import { isWindows, runsOn } from '../../../model/launchTypes.ts';
import { containerRule } from '../../rule.ts';

export const fargateWindowsPort3150 = containerRule({
  id: 'fargate-windows-port-3150',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html',
  rationale: 'Fargate keeps port 3150 of Windows tasks for itself.',
  messages: {
    reserved: 'Windows containers on Fargate cannot use port 3150, which is reserved.',
  },
  check(container, report, task) {
    if (!runsOn(task, 'FARGATE') || !isWindows(task)) return;
    for (const { containerPort } of each(container.portMappings))
      if (known(containerPort) === 3150) report(containerPort, 'reserved');
  },
});
