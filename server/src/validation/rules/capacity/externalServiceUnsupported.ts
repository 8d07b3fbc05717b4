import { trafficStrategy } from '../../../model/deploymentStrategy.ts';
import { isSet, known } from '../../../model/field.ts';
import { enabledServiceConnect } from '../../../model/serviceConnect.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

const KEYS = [
  'loadBalancers',
  'serviceRegistries',
  'vpcLatticeConfigurations',
  'volumeConfigurations',
  'networkConfiguration',
] as const;

export const externalServiceUnsupported = serviceRule({
  id: 'external-service-unsupported',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere.html',
  rationale:
    'External instances (ECS Anywhere) stand outside of AWS, where its load balancers, networks and disks do not reach: "Service registries are not supported for external launch type".',
  messages: {
    key: 'Launch type EXTERNAL does not support `{key}`.',
    serviceConnect: 'Launch type EXTERNAL does not support Service Connect.',
    strategy: 'Launch type EXTERNAL has no load balancer to shift traffic by, which {strategy} needs.',
  },
  check(service, report) {
    if (known(service.launchType) !== 'EXTERNAL') return;
    for (const key of KEYS) if (isSet(service[key])) report(keyPlaceOf(service, key), 'key', { key });
    if (enabledServiceConnect(service)) report(keyPlaceOf(service, 'serviceConnectConfiguration'), 'serviceConnect');
    const strategy = trafficStrategy(service);
    if (strategy && strategy !== 'BLUE_GREEN')
      report(known(service.deploymentConfiguration)?.strategy, 'strategy', { strategy });
  },
});
