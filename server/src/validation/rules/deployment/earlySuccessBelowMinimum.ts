import { deploymentController } from '../../../model/deploymentController.ts';
import { deploymentPercents } from '../../../model/deploymentPercents.ts';
import { trafficStrategy } from '../../../model/deploymentStrategy.ts';
import { known } from '../../../model/field.ts';
import { serviceRule } from '../../rule.ts';

export const earlySuccessBelowMinimum = serviceRule({
  id: 'early-success-below-minimum',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/early-success-criteria.html',
  rationale: 'A deployment cannot succeed with fewer healthy tasks than must be healthy while it runs.',
  messages: { below: '`healthyPercent` {percent} is below the `minimumHealthyPercent` of {minimum}.' },
  check(service, report) {
    if (trafficStrategy(service) || deploymentController(service) !== 'ECS') return; // where there are no such criteria
    const criteria = known(known(service.deploymentConfiguration)?.earlySuccessCriteria);
    const percent = known(criteria?.healthyPercent);
    const minimum = deploymentPercents(service).minimumHealthyPercent;
    if (known(criteria?.enable) !== true || percent === undefined || minimum === undefined || percent >= minimum)
      return;
    report(criteria?.healthyPercent, 'below', { percent, minimum });
  },
});
