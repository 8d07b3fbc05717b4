import { parseArn } from '../../../model/arn.ts';
import { resourceOf } from '../../../model/arnResource.ts';
import { each, type Field, known } from '../../../model/field.ts';
import { isStandIn } from '../../../model/standIn.ts';
import { serviceRule } from '../../rule.ts';

export const lbTargetGroupArnForm = serviceRule({
  id: 'lb-target-group-arn-form',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LoadBalancer.html',
  rationale:
    'ECS registers tasks with a target group. The ARN of the load balancer or its listener, the usual slip, is not found.',
  messages: {
    form: '`{key}` must be the ARN of a target group: arn:aws:elasticloadbalancing:REGION:ACCOUNT:targetgroup/NAME/ID.',
    other: '`{key}` must be the ARN of a target group of a load balancer. This is the ARN of another kind: {kind}.',
  },
  check(service, report) {
    const check = (field: Field<string> | undefined, key: string): void => {
      const text = known(field);
      if (!text) return;
      const arn = parseArn(text);
      if (arn?.service === 'elasticloadbalancing' && arn.resource.startsWith('targetgroup/')) return;
      const kind = arn && resourceOf(arn)?.kind;
      if (kind) report(field, 'other', { key, kind });
      else if (!isStandIn(text)) report(field, 'form', { key });
    };
    for (const { targetGroupArn, advancedConfiguration } of each(service.loadBalancers)) {
      check(targetGroupArn, 'targetGroupArn');
      check(known(advancedConfiguration)?.alternateTargetGroupArn, 'alternateTargetGroupArn');
    }
  },
});
