import { each, known } from '../../../model/field.ts';
import { isFargateProvider } from '../../../model/serviceLaunch.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const strategyMixesFargateAndOwn = serviceRule({
  id: 'strategy-mixes-fargate-and-own',
  severity: 'error',
  source: 'https://github.com/terraform-aws-modules/terraform-aws-ecs/issues/68',
  rationale:
    'AWS refuses it: "A capacity provider strategy cannot contain a mix of capacity providers using Auto Scaling groups and Fargate providers".',
  messages: {
    mix: 'A strategy holds either the capacity providers of Fargate or others, not {fargate} and {own}.',
  },
  check(service, report) {
    const providers = each(service.capacityProviderStrategy).flatMap(
      ({ capacityProvider }) => known(capacityProvider) || [],
    );
    const fargate = providers.find(isFargateProvider);
    const own = providers.find((provider) => !isFargateProvider(provider));
    if (fargate && own) report(keyPlaceOf(service, 'capacityProviderStrategy'), 'mix', { fargate, own });
  },
});
