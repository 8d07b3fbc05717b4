import { known } from '../../../model/field.ts';
import { serviceRule } from '../../rule.ts';

export const securityPublicIp = serviceRule({
  id: 'security-public-ip',
  severity: 'hint',
  preset: 'strict',
  source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html',
  rationale:
    'With a public address each task can be reached from the internet as far as its security groups allow. Security Hub: ECS.2.',
  messages: {
    public: 'Each task gets a public IP address. Prefer private subnets with a NAT gateway or VPC endpoints.',
  },
  check(service, report) {
    const { assignPublicIp } = known(known(service.networkConfiguration)?.awsvpcConfiguration) ?? {};
    if (known(assignPublicIp) === 'ENABLED') report(assignPublicIp, 'public');
  },
});
