import { isBlank, known } from '../../../model/field.ts';
import type { ServiceDefinition } from '../../../model/serviceDefinition.ts';
import { capacityProviders, isFargateProvider } from '../../../model/serviceLaunch.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

export const assignPublicIpNotFargate = serviceRule({
  id: 'assign-public-ip-not-fargate',
  severity: 'error',
  source: 'https://github.com/aws/aws-cdk/issues/13348',
  rationale: 'Only Fargate gives tasks public addresses: "Assign public IP is not supported for this launch type".',
  messages: {
    launchType: 'Tasks of launch type EC2 cannot have public IP addresses.',
    provider: {
      severity: 'warning', // of Managed Instances it is not known, and a name does not say what a provider is
      text: 'Only tasks on Fargate can have public IP addresses, and {provider} is no capacity provider of Fargate.',
    },
  },
  check(service, report) {
    const { assignPublicIp } = known(known(service.networkConfiguration)?.awsvpcConfiguration) ?? {};
    if (!assignPublicIp || known(assignPublicIp) !== 'ENABLED') return;
    const fixes = [fix.set(assignPublicIp, 'DISABLED')];
    if (known(service.launchType) === 'EC2') return report(assignPublicIp, 'launchType', {}, fixes);
    const provider = onlyOwnProviders(service)?.[0];
    if (provider && isBlank(service.launchType)) report(assignPublicIp, 'provider', { provider }, fixes);
  },
});

/** The capacity providers, where all are certain and none is Fargate's. */
function onlyOwnProviders(service: ServiceDefinition): string[] | undefined {
  const providers = capacityProviders(service)?.map((provider) => known(provider)!);
  return providers?.some(isFargateProvider) ? undefined : providers;
}
