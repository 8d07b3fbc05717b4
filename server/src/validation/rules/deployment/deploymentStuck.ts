import { deploymentController } from '../../../model/deploymentController.ts';
import { deploymentPercents } from '../../../model/deploymentPercents.ts';
import { deploymentStrategy } from '../../../model/deploymentStrategy.ts';
import { isAbsent, known } from '../../../model/field.ts';
import { schedulingStrategy } from '../../../model/schedulingStrategy.ts';
import { placeOf } from '../../../model/view.ts';
import { deploymentBounds } from '../../../scheduler/deployment/bounds.ts';
import { serviceRule } from '../../rule.ts';

export const deploymentStuck = serviceRule({
  id: 'deployment-stuck',
  severity: 'error',
  source: 'https://github.com/aws/containers-roadmap/issues/485',
  rationale:
    'ECS rounds the minimum up and the maximum down. Where no task may stop and none may start, every deployment hangs, and ECS says nothing.',
  messages: {
    replica:
      'A deployment can never finish: of {tasks}, {lower} must keep running ({minimum} %) and no more than {upper} may run ({maximum} %).',
    daemon: 'A deployment can never finish: a daemon never runs twice on an instance, and here it may not stop either.',
  },
  check(service, report) {
    const configuration = known(service.deploymentConfiguration);
    if (!configuration || deploymentController(service) !== 'ECS' || deploymentStrategy(service) !== 'ROLLING') return;
    const { minimumHealthyPercent, maximumPercent } = deploymentPercents(service);
    if (minimumHealthyPercent === undefined || maximumPercent === undefined) return;
    if (minimumHealthyPercent > 100 || maximumPercent < 100) return; // which ECS refuses
    const at = placeOf(configuration, 'minimumHealthyPercent');
    if (schedulingStrategy(service) === 'DAEMON') {
      if (minimumHealthyPercent === 100 && isAbsent(configuration.maximumPercent)) report(at, 'daemon');
      return;
    }
    if (minimumHealthyPercent === 100 && maximumPercent === 100) return; // percents-both-100
    const desired = known(service.desiredCount) ?? 0;
    const { lower, upper } = deploymentBounds(desired, { minimumHealthyPercent, maximumPercent });
    if (desired > 0 && lower >= desired && upper <= desired) {
      const tasks = desired === 1 ? 'one task' : `${desired} tasks`;
      report(at, 'replica', { tasks, lower, upper, minimum: minimumHealthyPercent, maximum: maximumPercent });
    }
  },
});
