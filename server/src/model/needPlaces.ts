import { each, type Field, isBlank, isSet, known, type Place } from './field.ts';
import { effectiveNetworkMode } from './networkMode.ts';
import type { PlacementReason } from './placement.ts';
import { portOnInstance } from './portMappings.ts';
import type { TaskDefinition } from './taskDefinition.ts';
import { portMappingsOf, protocolOf } from './taskResources.ts';

/** Where a task definition asks for what an instance lacks; none where it is not written. */
export function needPlaces(task: TaskDefinition, { code, ports }: Pick<PlacementReason, 'code' | 'ports'>): Place[] {
  const { containers, placementConstraints } = task;
  switch (code) {
    case 'RESOURCE:MEMORY':
      return isBlank(task.memory)
        ? set(
            containers.map(({ memory, memoryReservation }) => (isSet(memoryReservation) ? memoryReservation : memory)),
          )
        : set([task.memory]);
    case 'RESOURCE:CPU':
      return isBlank(task.cpu) ? set(containers.map(({ cpu }) => cpu)) : set([task.cpu]);
    case 'RESOURCE:PORTS':
      return portMappingsOf(task).flatMap((mapping) => {
        const at = portOnInstance(mapping, effectiveNetworkMode(task));
        return at && ports.includes(`${known(at)}/${protocolOf(mapping)}`) ? [at] : [];
      });
    case 'RESOURCE:ENI':
      return set([task.networkMode]);
    case 'RESOURCE:GPU':
      return set(
        containers.flatMap(({ resourceRequirements }) =>
          each(resourceRequirements).flatMap(({ type, value }) => (known(type) === 'GPU' ? [value] : [])),
        ),
      );
    case 'ATTRIBUTE':
      return set([task.runtimePlatform]);
    case 'MemberOf placement constraint unsatisfied.':
      return set(each(placementConstraints).map(({ expression }) => expression));
    default:
      return [];
  }
}

const set = (fields: readonly (Field<unknown> | undefined)[]): Place[] =>
  fields.flatMap((field) => (field && isSet(field) ? [field] : []));
