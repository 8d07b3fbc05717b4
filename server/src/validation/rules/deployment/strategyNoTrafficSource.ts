import { deploymentController } from '../../../model/deploymentController.ts';
import { trafficStrategy } from '../../../model/deploymentStrategy.ts';
import { isBlank, isOpen, itemsOf, known } from '../../../model/field.ts';
import { classicLoadBalancers } from '../../../model/loadBalancers.ts';
import type { ServiceDefinition } from '../../../model/serviceDefinition.ts';
import { createsService } from '../../../model/serviceForm.ts';
import { launchOf } from '../../../model/serviceLaunch.ts';
import { serviceRule } from '../../rule.ts';

export const strategyNoTrafficSource = serviceRule({
  id: 'strategy-no-traffic-source',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/linear-deployment-implementation.html',
  rationale: 'A linear or canary deployment moves traffic step by step; ECS refuses it where it controls no traffic.',
  messages: {
    steps: '{strategy} moves traffic in steps: the service needs a target group, Service Connect or VPC Lattice.',
    blueGreen: {
      severity: 'information',
      text: 'Without a target group, Service Connect or VPC Lattice ECS shifts no traffic between blue and green.',
    },
  },
  check(service, report, context) {
    const strategy = trafficStrategy(service);
    if (!strategy || !createsService(service, context) || mayHaveTraffic(service)) return;
    if (deploymentController(service) !== 'ECS') return; // controller-needs-ecs
    if (classicLoadBalancers(service).length > 0) return; // lb-classic-with-new-features
    if (strategy !== 'BLUE_GREEN' && launchOf(service) === 'EXTERNAL') return; // external-service-unsupported
    const at = known(service.deploymentConfiguration)?.strategy;
    report(at, strategy === 'BLUE_GREEN' ? 'blueGreen' : 'steps', { strategy });
  },
});

function mayHaveTraffic(service: ServiceDefinition): boolean {
  const { loadBalancers, vpcLatticeConfigurations, gatewayConnectors, serviceConnectConfiguration } = service;
  if (isOpen(loadBalancers) || itemsOf(loadBalancers).some((item) => !isBlank(known(item)?.targetGroupArn)))
    return true;
  if (!isBlank(vpcLatticeConfigurations) || !isBlank(gatewayConnectors)) return true;
  if (isBlank(serviceConnectConfiguration)) return false;
  const serviceConnect = known(serviceConnectConfiguration);
  return !serviceConnect || (known(serviceConnect.enabled) !== false && !isBlank(serviceConnect.services));
}
