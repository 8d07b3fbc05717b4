import { each } from '../../../model/field.ts';
import { repeatedIn } from '../../../model/repeated.ts';
import { containerRule } from '../../rule.ts';

export const dependsOnDuplicate = containerRule({
  id: 'depends-on-duplicate',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDependency.html',
  rationale: 'Two conditions for one container leave it open which of them is meant.',
  messages: { duplicate: '`dependsOn` already names container {name}. Keep one condition.' },
  check(container, report) {
    for (const { again, first, value } of repeatedIn(each(container.dependsOn).map((it) => it.containerName)))
      report(again, 'duplicate', { name: value }, [], [{ at: first, message: `${value} is named here first.` }]);
  },
});
