import { type Field, known } from '../model/field.ts';
import { mayNamePort, portNamesOf } from '../model/mappedPorts.ts';
import type { TaskDefinition } from '../model/taskDefinition.ts';
import { placeOf } from '../model/view.ts';
import { didYouMean } from './didYouMean.ts';
import type { Related } from './finding.ts';
import { type Fix, fix } from './fix.ts';

/** What there is to say of a port name that a task definition certainly does not give. */
export interface UnknownPortName {
  readonly parameters: { readonly name: string; readonly meant: string };
  readonly fixes: readonly Fix[];
  readonly related: readonly Related[];
}

/**
 * @param used the port names that the same list uses, this one included
 * @returns undefined where the name is given, or a template may give it
 */
export function unknownPortName(
  task: TaskDefinition,
  field: Field<string> | undefined,
  used: readonly (Field<string> | undefined)[],
): UnknownPortName | undefined {
  const name = known(field);
  if (!field || !name || mayNamePort(task, name)) return undefined;
  const names = portNamesOf(task);
  const unknown = used.filter((it) => known(it) && !mayNamePort(task, known(it)!));
  const free = names.filter((given) => !used.some((it) => known(it) === given));
  const meant = free.length === 1 && unknown.length === 1 ? free[0] : didYouMean(name, free);
  return {
    parameters: { name, meant: meant ? ` Did you mean ${meant}?` : '' },
    fixes: meant ? [fix.set(field, meant)] : [],
    related: [
      {
        at: placeOf(task, 'containerDefinitions'),
        message: names.length > 0 ? `Its named ports: ${names.join(', ')}.` : 'It names no port.',
      },
    ],
  };
}
