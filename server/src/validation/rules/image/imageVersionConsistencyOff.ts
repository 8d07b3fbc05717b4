import { known } from '../../../model/field.ts';
import { imageOf } from '../../../model/image.ts';
import { containerRule } from '../../rule.ts';

export const imageVersionConsistencyOff = containerRule({
  id: 'image-version-consistency-off',
  severity: 'information',
  preset: 'strict',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html',
  rationale:
    'By default ECS resolves the tag to a digest once per deployment. Switched off, each task takes what the tag means when it starts.',
  messages: { off: 'Tasks of one deployment may run different images if the tag is pushed again meanwhile.' },
  check(container, report) {
    if (known(container.versionConsistency) !== 'disabled') return;
    const image = imageOf(container);
    if (image && image.digest === undefined) report(container.versionConsistency, 'off');
  },
});
