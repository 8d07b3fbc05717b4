import { isSet } from '../../../model/field.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { containerRule } from '../../rule.ts';

export const firelensRouterDepends = containerRule({
  id: 'firelens-router-depends',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef.html',
  rationale:
    'ECS starts a router before the containers that log through it and stops it after them, unless the router depends on something: then the first and last lines may be lost.',
  messages: {
    depends:
      'A log router with `dependsOn` no longer starts before, and stops after, the containers that log through it.',
  },
  check(container, report) {
    if (isSet(container.firelensConfiguration) && isSet(container.dependsOn))
      report(keyPlaceOf(container, 'dependsOn'), 'depends');
  },
});
