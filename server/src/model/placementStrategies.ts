import { each } from './field.ts';
import { schedulingStrategy } from './schedulingStrategy.ts';
import type { ServiceDefinition } from './serviceDefinition.ts';
import { launchOf } from './serviceLaunch.ts';
import type { PlacementStrategy } from './shapes.generated.ts';

/** The placement strategies that ECS reads; none on Fargate and of daemons, where it refuses them all. */
export const placementStrategies = (service: ServiceDefinition): readonly PlacementStrategy[] =>
  launchOf(service) === 'FARGATE' || schedulingStrategy(service) === 'DAEMON' ? [] : each(service.placementStrategy);
