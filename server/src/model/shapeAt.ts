import { tokensOf } from '../documents/syntaxTree.ts';
import { SHAPES } from './shapes.generated.ts';

/**
 * The type that the schemas give to a place.
 * @param shape where the pointer starts, such as `TaskDefinition`
 * @param pointer JSON Pointer from there
 * @returns a type of `SHAPES`, undefined where the schemas know no such place
 */
export function typeAt(shape: string, pointer: string): string | undefined {
  let type: string | undefined = `@${shape}`;
  for (const token of tokensOf(pointer)) {
    if (type?.startsWith('@')) type = SHAPES[type.slice(1)]?.[token];
    else if (type?.startsWith('[') || type?.startsWith('{')) type = type.slice(1, -1);
    else return undefined;
  }
  return type;
}

/** The shape of the object at a place, undefined where it is no object. */
export const shapeAt = (shape: string, pointer: string): string | undefined => {
  const type = typeAt(shape, pointer);
  return type?.startsWith('@') ? type.slice(1) : undefined;
};
