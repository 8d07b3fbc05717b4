import { unsupportedKeys } from '../../../model/unsupported.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { taskRule } from '../../rule.ts';

export const externalUnsupported = taskRule({
  id: 'external-unsupported',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere.html',
  rationale: 'External instances (ECS Anywhere) have no elastic network interfaces, which App Mesh proxies need.',
  messages: {
    proxy: 'External instances do not support `proxyConfiguration`.',
  },
  check(task, report) {
    if (unsupportedKeys(task, task, 'EXTERNAL').includes('proxyConfiguration'))
      report(keyPlaceOf(task, 'proxyConfiguration'), 'proxy');
  },
});
