import { known } from './field.ts';
import type { ServiceDefinition } from './serviceDefinition.ts';
import type { ServiceConnectConfiguration } from './shapes.generated.ts';

/** The configuration of Service Connect, where it is certainly switched on. */
export function enabledServiceConnect(service: ServiceDefinition): ServiceConnectConfiguration | undefined {
  const configuration = known(service.serviceConnectConfiguration);
  return known(configuration?.enabled) === true ? configuration : undefined;
}
