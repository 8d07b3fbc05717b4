import { containerNamed } from '../../../model/containerNamed.ts';
import { known } from '../../../model/field.ts';
import { proxyProperty } from '../../../model/proxyProperties.ts';
import { taskRule } from '../../rule.ts';

export const proxyUidMismatch = taskRule({
  id: 'proxy-uid-mismatch',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ProxyConfiguration.html',
  rationale:
    'Traffic of the user IgnoredUID is not redirected. Where the proxy runs as another one, it talks to itself.',
  messages: {
    differs: 'IgnoredUID is {ignored}, and yet the proxy container runs as {user}.',
  },
  check(task, report) {
    const proxy = known(task.proxyConfiguration);
    const property = proxy && proxyProperty(proxy, 'IgnoredUID');
    const ignored = known(property?.value);
    const container = containerNamed(task, known(proxy?.containerName));
    const user = /^(\d+)(?::|$)/.exec(known(container?.user) ?? '')?.[1];
    if (!property || !container?.user || !ignored || user === undefined || Number(user) === Number(ignored)) return;
    report(property, 'differs', { ignored, user }, [], [{ at: container.user, message: `Runs as ${user}.` }]);
  },
});
