import { mayHaveContainer } from '../../../model/containerNamed.ts';
import { each, known } from '../../../model/field.ts';
import { fix } from '../../fix.ts';
import { nearestContainer } from '../../nearestContainer.ts';
import { siblingsRule } from '../../rule.ts';

export const volumesFromUnknown = siblingsRule({
  id: 'volumes-from-unknown',
  severity: 'error',
  source: 'https://github.com/eagletmt/hako/issues/54',
  rationale: "RegisterTaskDefinition refuses it: \"Invalid 'volumesFrom' setting. Unknown container: 'X'.\"",
  messages: { unknown: 'There is no container {name} to take volumes from.{meant}' },
  check(container, report, task) {
    for (const { sourceContainer } of each(container.volumesFrom)) {
      const name = known(sourceContainer);
      if (!name || mayHaveContainer(task, name)) continue;
      const meant = nearestContainer(task, name, container);
      const fixes = meant ? [fix.set(sourceContainer!, meant)] : [];
      report(sourceContainer, 'unknown', { name, meant: meant ? ` Did you mean ${meant}?` : '' }, fixes);
    }
  },
});
