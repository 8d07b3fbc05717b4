import { isBlank, known } from '../../../model/field.ts';
import { lacksProxyProperty, proxyProperty } from '../../../model/proxyProperties.ts';
import { placeOf } from '../../../model/view.ts';
import { taskRule } from '../../rule.ts';

const REQUIRED = ['AppPorts', 'ProxyIngressPort', 'ProxyEgressPort'];
const IGNORED = ['IgnoredUID', 'IgnoredGID'];

export const proxyPropertyMissing = taskRule({
  id: 'proxy-property-missing',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ProxyConfiguration.html',
  rationale:
    'ECS needs the ports to redirect, and a user or group whose traffic it leaves alone: that of the proxy itself.',
  messages: {
    missing: 'The proxy configuration lacks {names}.',
    ignored:
      'The proxy configuration needs IgnoredUID or IgnoredGID, so that the traffic of the proxy itself is left alone.',
  },
  check(task, report) {
    const proxy = known(task.proxyConfiguration);
    if (!proxy) return;
    const at = placeOf(proxy, 'properties');
    const missing = REQUIRED.filter((name) => lacksProxyProperty(proxy, name));
    if (missing.length > 0) report(at, 'missing', { names: missing.join(', ') });
    const isEmpty = (name: string): boolean => {
      const property = proxyProperty(proxy, name);
      return property ? isBlank(property.value) : lacksProxyProperty(proxy, name);
    };
    if (missing.length < REQUIRED.length && IGNORED.every(isEmpty)) report(at, 'ignored');
  },
});
