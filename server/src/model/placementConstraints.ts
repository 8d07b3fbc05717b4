import { each } from './field.ts';
import { runsOn } from './launchTypes.ts';
import type { ServiceDefinition } from './serviceDefinition.ts';
import { launchOf } from './serviceLaunch.ts';
import type { PlacementConstraint } from './shapes.generated.ts';
import type { TaskDefinition } from './taskDefinition.ts';

/** The placement constraints that ECS reads; none on Fargate, which refuses them all. */
export function placementConstraints(
  definition: TaskDefinition | ServiceDefinition | undefined,
): readonly PlacementConstraint[] {
  if (!definition) return [];
  const isOnFargate = 'containers' in definition ? runsOn(definition, 'FARGATE') : launchOf(definition) === 'FARGATE';
  return isOnFargate ? [] : each(definition.placementConstraints);
}
