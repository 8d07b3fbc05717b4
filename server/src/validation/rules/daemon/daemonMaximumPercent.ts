import { known } from '../../../model/field.ts';
import { schedulingStrategy } from '../../../model/schedulingStrategy.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

export const daemonMaximumPercent = serviceRule({
  id: 'daemon-maximum-percent',
  severity: 'error',
  source: 'https://github.com/aws/aws-cdk/issues/2209',
  rationale:
    'AWS refuses it: "The daemon scheduling strategy does not support values above 100 for maximumPercent on a deployment configuration".',
  messages: {
    maximum:
      'The `maximumPercent` of a DAEMON service is at most 100: a container instance never runs two of its tasks.',
  },
  check(service, report) {
    const { maximumPercent, minimumHealthyPercent } = known(service.deploymentConfiguration) ?? {};
    if (!maximumPercent || schedulingStrategy(service) !== 'DAEMON') return;
    if ((known(maximumPercent) ?? 0) <= 100) return;
    const fixes = known(minimumHealthyPercent) === 100 ? [] : [fix.set(maximumPercent, 100)]; // ECS refuses 100 for both
    report(maximumPercent, 'maximum', {}, fixes);
  },
});
