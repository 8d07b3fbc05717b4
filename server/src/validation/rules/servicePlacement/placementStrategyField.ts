import { CLUSTER_ATTRIBUTES } from '../../../facts/clusterAttributes.ts';
import { isBlank, known } from '../../../model/field.ts';
import { placementStrategies } from '../../../model/placementStrategies.ts';
import { placeOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

export const placementStrategyField = serviceRule({
  id: 'placement-strategy-field',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PlacementStrategy.html',
  rationale: 'CreateService refuses another: "binpack field X is invalid".',
  messages: {
    missing: '{type} needs a `field`: {fields}.',
    spread: 'spread takes instanceId, host or attribute:NAME, not {field}.',
    binpack: 'binpack takes cpu or memory, not {field}.',
  },
  check(service, report) {
    for (const strategy of placementStrategies(service)) {
      const type = known(strategy.type);
      if (type !== 'spread' && type !== 'binpack') continue;
      const fields = type === 'spread' ? 'instanceId, host or attribute:NAME' : 'cpu or memory';
      if (isBlank(strategy.field)) report(placeOf(strategy, 'field'), 'missing', { type, fields });
      const field = known(strategy.field);
      if (!strategy.field || !field || FIELDS[type].test(field)) continue;
      const attribute = type === 'spread' ? attributeMeant(field) : undefined;
      report(strategy.field, type, { field }, attribute ? [fix.set(strategy.field, `attribute:${attribute}`)] : []);
    }
  },
});

const FIELDS = { spread: /^(?:instanceid|host|attribute:.+)$/i, binpack: /^(?:cpu|memory)$/i };

/** `ecs.availability-zone`, or `availability-zone` for short. */
const attributeMeant = (field: string): string | undefined =>
  field.startsWith('ecs.') ? field : `ecs.${field}` in CLUSTER_ATTRIBUTES ? `ecs.${field}` : undefined;
