import { known } from '../../../model/field.ts';
import { serviceRule } from '../../rule.ts';

export const trafficPercentTenths = serviceRule({
  id: 'traffic-percent-tenths',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CanaryConfiguration.html',
  rationale: 'ECS takes shares of the traffic in multiples of 0.1 per cent only.',
  messages: { finer: '`{key}` is a multiple of 0.1, not {percent}.' },
  check(service, report) {
    const configuration = known(service.deploymentConfiguration);
    const shares = {
      stepPercent: known(configuration?.linearConfiguration)?.stepPercent,
      canaryPercent: known(configuration?.canaryConfiguration)?.canaryPercent,
    };
    for (const [key, share] of Object.entries(shares)) {
      const percent = known(share);
      if (percent !== undefined && Number(percent.toFixed(1)) !== percent) report(share, 'finer', { key, percent });
    }
  },
});
