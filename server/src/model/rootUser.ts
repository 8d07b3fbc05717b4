import { known } from './field.ts';
import type { ContainerDefinition } from './shapes.generated.ts';

const ROOT = /^(?:0|root)(?::|$)/;

/** Whether the definition says that a container runs as root; an absent `user` leaves it to the image. */
export const runsAsRoot = (container: ContainerDefinition): boolean => ROOT.test(known(container.user) ?? '');
