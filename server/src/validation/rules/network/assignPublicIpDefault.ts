import { isAbsent, known } from '../../../model/field.ts';
import { createsService } from '../../../model/serviceForm.ts';
import { launchOf } from '../../../model/serviceLaunch.ts';
import { placeOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const assignPublicIpDefault = serviceRule({
  id: 'assign-public-ip-default',
  severity: 'hint',
  preset: 'strict',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AwsVpcConfiguration.html',
  rationale:
    'A task without a public address reaches no registry from a public subnet, unless there is a NAT gateway or an endpoint.',
  messages: {
    disabled:
      'Without `assignPublicIp` tasks get no public IP address: from a public subnet without NAT gateway or endpoints they cannot pull their images.',
  },
  check(service, report, context) {
    const vpc = known(known(service.networkConfiguration)?.awsvpcConfiguration);
    if (!vpc || !isAbsent(vpc.assignPublicIp)) return;
    if (launchOf(service) === 'FARGATE' && createsService(service, context))
      report(placeOf(vpc, 'assignPublicIp'), 'disabled');
  },
});
