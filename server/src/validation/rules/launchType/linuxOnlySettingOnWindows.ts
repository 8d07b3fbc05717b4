import { unsupportedKeys } from '../../../model/unsupported.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { containerRule } from '../../rule.ts';

export const linuxOnlySettingOnWindows = containerRule({
  id: 'linux-only-setting-on-windows',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html',
  rationale:
    'AWS documents these settings as not supported for Windows containers; AWS Batch refuses them, and on ECS they have no effect at best.',
  messages: {
    key: 'Windows containers do not support `{key}`.',
  },
  check(container, report, task) {
    for (const key of unsupportedKeys(task, container, 'Windows')) {
      const place = keyPlaceOf(container, key);
      report(place, 'key', { key }, [fix.remove(place)]);
    }
  },
});
