import { each, type Field, isBlank, known } from './field.ts';
import { mappingNamed } from './mappedPorts.ts';
import type { ServiceDefinition } from './serviceDefinition.ts';
import type { PortMapping, ServiceConnectConfiguration, ServiceConnectService } from './shapes.generated.ts';
import type { TaskDefinition } from './taskDefinition.ts';

/** The configuration of Service Connect, where it is certainly switched on. */
export function enabledServiceConnect(service: ServiceDefinition): ServiceConnectConfiguration | undefined {
  const configuration = known(service.serviceConnectConfiguration);
  return known(configuration?.enabled) === true ? configuration : undefined;
}

/** The ports that a service offers to others through Service Connect. */
export const offeredPorts = (service: ServiceDefinition): readonly ServiceConnectService[] =>
  each(enabledServiceConnect(service)?.services);

/** The name by which Cloud Map knows an offered port: `discoveryName`, else `portName`. */
export const discoveryNameOf = ({ discoveryName, portName }: ServiceConnectService): Field<string> | undefined =>
  isBlank(discoveryName) ? portName : discoveryName;

/** The port mapping behind an offered port. */
export function mappingOf(task: TaskDefinition | undefined, port: ServiceConnectService): PortMapping | undefined {
  const portName = known(port.portName);
  return task && portName ? mappingNamed(task, portName) : undefined;
}
