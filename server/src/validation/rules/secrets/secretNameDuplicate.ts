import { each } from '../../../model/field.ts';
import { repeatedIn } from '../../../model/repeated.ts';
import { containerRule } from '../../rule.ts';

export const secretNameDuplicate = containerRule({
  id: 'secret-name-duplicate',
  severity: 'error',
  source: 'https://github.com/CircleCI-Public/aws-ecs-orb/issues/190',
  rationale: 'RegisterTaskDefinition refuses it: "Duplicate secret names found: X. Each secret name must be unique."',
  messages: { duplicate: 'Another secret of this container is called {name} too.' },
  check(container, report) {
    for (const { again, first, value } of repeatedIn(each(container.secrets).map(({ name }) => name)))
      report(again, 'duplicate', { name: value }, [], [{ at: first, message: `${value} is set here first.` }]);
  },
});
