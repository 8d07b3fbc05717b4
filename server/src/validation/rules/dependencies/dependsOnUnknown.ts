import { mayHaveContainer } from '../../../model/containerNamed.ts';
import { each, known } from '../../../model/field.ts';
import { fix } from '../../fix.ts';
import { nearestContainer } from '../../nearestContainer.ts';
import { siblingsRule } from '../../rule.ts';

export const dependsOnUnknown = siblingsRule({
  id: 'depends-on-unknown',
  severity: 'error',
  source: 'https://github.com/eagletmt/hako/issues/99',
  rationale:
    'RegisterTaskDefinition refuses it: "Cannot depend on container + \'X\' because it does not exist". Names are compared with case.',
  messages: { unknown: 'There is no container {name} to depend on.{meant}' },
  check(container, report, task) {
    for (const { containerName } of each(container.dependsOn)) {
      const name = known(containerName);
      if (!name || mayHaveContainer(task, name)) continue;
      const meant = nearestContainer(task, name, container);
      const fixes = meant ? [fix.set(containerName!, meant)] : [];
      report(containerName, 'unknown', { name, meant: meant ? ` Did you mean ${meant}?` : '' }, fixes);
    }
  },
});
