import { type Field, known } from '../../model/field.ts';
import type { ContainerInstance } from '../../scheduler/types.ts';

const STATUSES = ['ACTIVE', 'DRAINING', 'REGISTERING', 'REGISTRATION_FAILED', 'DEREGISTERING', 'INACTIVE'] as const;

/** ACTIVE where it is absent or not known. */
export function instanceStatus(field: Field<string> | undefined): ContainerInstance['status'] {
  const status = known(field);
  return STATUSES.find((it) => it === status) ?? 'ACTIVE';
}
