import { deploymentStrategy } from '../../../model/deploymentStrategy.ts';
import { each, isSet } from '../../../model/field.ts';
import { offeredPorts } from '../../../model/serviceConnect.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const scTestRulesWithoutTrafficStrategy = serviceRule({
  id: 'sc-test-rules-without-traffic-strategy',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectTestTrafficRules.html',
  rationale: 'They lead test traffic to the new tasks of a deployment that keeps old and new apart.',
  messages: { rolling: 'Rolling deployments have no test traffic; BLUE_GREEN, LINEAR and CANARY do.' },
  check(service, report) {
    if (deploymentStrategy(service) !== 'ROLLING') return;
    for (const alias of offeredPorts(service).flatMap(({ clientAliases }) => each(clientAliases)))
      if (isSet(alias.testTrafficRules)) report(keyPlaceOf(alias, 'testTrafficRules'), 'rolling');
  },
});
