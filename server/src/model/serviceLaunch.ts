import { type Field, isBlank, isOpen, itemsOf, known } from './field.ts';
import type { LaunchType } from './launchTypes.ts';
import type { ServiceDefinition } from './serviceDefinition.ts';

/** The capacity providers that every cluster has. */
export const FARGATE_PROVIDERS: readonly string[] = ['FARGATE', 'FARGATE_SPOT'];

/** Whether a capacity provider, by name or ARN, is one of Fargate's. */
export const isFargateProvider = (provider: string): boolean => FARGATE_PROVIDERS.includes(provider.split('/').at(-1)!);

export type ServiceLaunch = Exclude<LaunchType, 'MANAGED_INSTANCES'>;

/**
 * Where the tasks of a service certainly run: by `launchType`, else on Fargate if every capacity provider is one of
 * Fargate's.
 * @returns undefined for other providers, which may be of Auto Scaling groups or Managed Instances, and where neither
 * key is there: the cluster's default strategy decides
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html
 */
export const launchOf = (service: ServiceDefinition): ServiceLaunch | undefined => launchField(service)?.launch;

/** The value that decides it: the launch type, or the first capacity provider. */
export const launchPlace = (service: ServiceDefinition): Field<string> | undefined => launchField(service)?.at;

function launchField(service: ServiceDefinition): { launch: ServiceLaunch; at: Field<string> } | undefined {
  const { launchType } = service;
  if (launchType && !isBlank(launchType)) {
    const launch = known(launchType);
    return launch === 'FARGATE' || launch === 'EC2' || launch === 'EXTERNAL' ? { launch, at: launchType } : undefined;
  }
  const providers = capacityProviders(service);
  const first = providers?.[0];
  return first && providers.every((it) => isFargateProvider(known(it)!)) ? { launch: 'FARGATE', at: first } : undefined;
}

/** The providers of the strategy, where each of them is certain; none where there is no strategy. */
export function capacityProviders(service: ServiceDefinition): Field<string>[] | undefined {
  if (isOpen(service.capacityProviderStrategy)) return undefined;
  const providers: Field<string>[] = [];
  for (const item of itemsOf(service.capacityProviderStrategy)) {
    const provider = known(item)?.capacityProvider;
    if (!provider || known(provider) === undefined) return undefined;
    providers.push(provider);
  }
  return providers;
}
