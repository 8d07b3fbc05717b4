import { each, known } from '../../../model/field.ts';
import { serviceRule } from '../../rule.ts';

export const strategySeveralBases = serviceRule({
  id: 'strategy-several-bases',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html',
  rationale:
    'AWS refuses it: "There are multiple capacity providers in the specified capacity provider strategy with a base value greater than zero. Only one capacity provider can have a base value greater than zero".',
  messages: {
    several: 'Only one capacity provider of a strategy may have a `base`.',
  },
  check(service, report) {
    const [first, ...others] = each(service.capacityProviderStrategy).filter(({ base }) => (known(base) ?? 0) > 0);
    for (const { base } of others) report(base, 'several', {}, [], [{ at: first!.base!, message: 'The first base.' }]);
  },
});
