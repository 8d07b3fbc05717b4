import { each, isOpen, isSet } from '../../../model/field.ts';
import { runsOn } from '../../../model/launchTypes.ts';
import { schedulingStrategy } from '../../../model/schedulingStrategy.ts';
import { launchOf, launchPlace } from '../../../model/serviceLaunch.ts';
import { serviceRule } from '../../rule.ts';

export const tdNotCompatibleWithLaunch = serviceRule({
  id: 'td-not-compatible-with-launch',
  severity: 'error',
  source: 'https://github.com/aws/aws-cli/issues/3983',
  rationale:
    'A task definition that does not list the launch type was not checked for it. AWS refuses the service: "Task definition does not support launch_type FARGATE". EXTERNAL it adds by itself where the definition fits.',
  messages: {
    lacks: 'The service runs on {launch}, which the task definition does not list in `requiresCompatibilities`.',
    external: {
      severity: 'warning',
      text: 'The service runs on EXTERNAL, which the task definition does not list: ECS finds out only now whether it fits.',
    },
  },
  check(service, report, { task }) {
    const launch = launchOf(service);
    if (!task || (launch !== 'FARGATE' && launch !== 'EXTERNAL')) return; // for EC2 AWS finds out by itself
    if (launch === 'FARGATE' && schedulingStrategy(service) === 'DAEMON') return; // daemon-on-fargate
    const { requiresCompatibilities } = task;
    if (!requiresCompatibilities || !isSet(requiresCompatibilities) || isOpen(requiresCompatibilities)) return;
    if (runsOn(task, launch)) return;
    const listed = each(requiresCompatibilities).join(', ');
    report(
      launchPlace(service),
      launch === 'EXTERNAL' ? 'external' : 'lacks',
      { launch },
      [],
      [{ at: requiresCompatibilities, message: `The task definition is for ${listed}.` }],
    );
  },
});
