import { known } from '../../../model/field.ts';
import { serviceRule } from '../../rule.ts';

export const percentBounds = serviceRule({
  id: 'percent-bounds',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html',
  rationale: 'CreateService refuses it: "minimumHealthyPercent must be at most 100".',
  messages: {
    minimum: '`minimumHealthyPercent` is at most 100, not {percent}.',
    maximum: '`maximumPercent` is at least 100, not {percent}.',
  },
  check(service, report) {
    const configuration = known(service.deploymentConfiguration);
    const minimum = known(configuration?.minimumHealthyPercent);
    const maximum = known(configuration?.maximumPercent);
    if (minimum !== undefined && minimum > 100)
      report(configuration?.minimumHealthyPercent, 'minimum', { percent: minimum });
    if (maximum !== undefined && maximum < 100) report(configuration?.maximumPercent, 'maximum', { percent: maximum });
  },
});
