import { deploymentController } from '../../../model/deploymentController.ts';
import { trafficStrategy } from '../../../model/deploymentStrategy.ts';
import { isAbsent, isBlank, known } from '../../../model/field.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const earlySuccessIncomplete = serviceRule({
  id: 'early-success-incomplete',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/early-success-criteria.html',
  rationale: 'Switched on, the criteria must say how many tasks are enough and what becomes of the old ones.',
  messages: { missing: 'Early success criteria that are enabled need `{key}`.' },
  check(service, report) {
    const configuration = known(service.deploymentConfiguration);
    const criteria = known(configuration?.earlySuccessCriteria);
    if (!configuration || !criteria || known(criteria.enable) !== true) return;
    if (trafficStrategy(service) || deploymentController(service) !== 'ECS') return; // said by the rules of these
    const at = keyPlaceOf(configuration, 'earlySuccessCriteria');
    if (isAbsent(criteria.healthyPercent)) report(at, 'missing', { key: 'healthyPercent' });
    if (isBlank(criteria.sourceServiceRevisionCleanup)) report(at, 'missing', { key: 'sourceServiceRevisionCleanup' });
  },
});
