import { type Field, known } from '../../model/field.ts';
import type { ManagedScaling as ManagedScalingView } from '../../model/shapes.generated.ts';
import type { ManagedScaling } from '../../scheduler/types.ts';
import { withoutUndefined } from './withoutUndefined.ts';

/** ENABLED unless the file says DISABLED. */
export function managedScalingOf(field: Field<ManagedScalingView> | undefined): ManagedScaling {
  const scaling = known(field);
  return withoutUndefined({
    status: known(scaling?.status) === 'DISABLED' ? ('DISABLED' as const) : ('ENABLED' as const),
    targetCapacity: known(scaling?.targetCapacity),
    minimumScalingStepSize: known(scaling?.minimumScalingStepSize),
    maximumScalingStepSize: known(scaling?.maximumScalingStepSize),
  });
}
