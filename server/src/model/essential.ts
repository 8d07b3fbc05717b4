import { isAbsent, known } from './field.ts';
import type { ContainerDefinition } from './shapes.generated.ts';

/**
 * Whether the task stops when this container does. An absent `essential` is true.
 * @returns undefined while a template decides
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
 */
export const isEssential = (container: ContainerDefinition): boolean | undefined =>
  isAbsent(container.essential) ? true : known(container.essential);
