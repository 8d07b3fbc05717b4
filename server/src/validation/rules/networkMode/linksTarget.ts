import { mayHaveContainer } from '../../../model/containerNamed.ts';
import { linkedContainer } from '../../../model/containerReferences.ts';
import { itemsOf, known } from '../../../model/field.ts';
import { effectiveNetworkMode } from '../../../model/networkMode.ts';
import { containerNames } from '../../../model/taskDefinition.ts';
import { refusalOf } from '../../../model/unsupported.ts';
import { didYouMean } from '../../didYouMean.ts';
import { fix } from '../../fix.ts';
import { siblingsRule } from '../../rule.ts';

export const linksTarget = siblingsRule({
  id: 'links-target',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html',
  rationale: 'A link is written name or name:alias, where the name is that of another container of the task.',
  messages: {
    unknown: 'There is no container {name} to link to.{meant}',
  },
  check(container, report, task) {
    const mode = effectiveNetworkMode(task) ?? 'bridge';
    if (mode !== 'bridge' || refusalOf(task, container, 'links')) return; // then links are refused as such
    for (const link of itemsOf(container.links)) {
      const text = known(link);
      const name = text && linkedContainer(text);
      if (!name || mayHaveContainer(task, name)) continue;
      const others = containerNames(task).flatMap((field) => known(field) ?? []);
      const meant = didYouMean(
        name,
        others.filter((other) => other !== known(container.name)),
      );
      const fixes = meant ? [fix.set(link, meant + text.slice(name.length))] : [];
      report(link, 'unknown', { name, meant: meant ? ` Did you mean ${meant}?` : '' }, fixes);
    }
  },
});
