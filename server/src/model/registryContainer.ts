import { type Field, isAbsentOrZero, isBlank, known } from './field.ts';
import type { ServiceRegistry } from './shapes.generated.ts';

/** A number that is certainly given; `0` is how the AWS CLI's skeletons leave it blank. */
export const hasPort = (port: Field<number> | undefined): boolean => (known(port) ?? 0) > 0;

/** A number that is certainly not given. */
export const lacksPort = (port: Field<number> | undefined): boolean => isAbsentOrZero(port);

/** Whether a service registry certainly names neither a container nor its port. */
export const namesNoContainer = ({ containerName, containerPort }: ServiceRegistry): boolean =>
  isBlank(containerName) && lacksPort(containerPort);
