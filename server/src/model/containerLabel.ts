import { known } from './field.ts';
import type { ContainerDefinition } from './shapes.generated.ts';

/** How messages begin that speak of a container: `Container web`, or `This container` where its name is not certain. */
export function containerLabel(container: ContainerDefinition): string {
  const name = known(container.name);
  return name ? `Container ${name}` : 'This container';
}
