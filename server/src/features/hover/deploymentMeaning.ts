import { deploymentPercents } from '../../model/deploymentPercents.ts';
import { deploymentStrategy } from '../../model/deploymentStrategy.ts';
import { known } from '../../model/field.ts';
import { schedulingStrategy } from '../../model/schedulingStrategy.ts';
import { type ServiceDefinition, serviceDefinitionOf } from '../../model/serviceDefinition.ts';
import { deploymentBounds } from '../../scheduler/deployment/bounds.ts';
import type { Surroundings } from '../surroundings.ts';

/** How many tasks run while a rolling deployment replaces them; undefined where that is not certain. */
export function deploymentMeaning({ document }: Surroundings): string | undefined {
  const service = serviceDefinitionOf(document);
  const desired = known(service?.desiredCount);
  const percents = service && rollingPercents(service);
  if (!desired || !percents) return undefined;
  const { lower, upper } = deploymentBounds(desired, percents);
  return `While a deployment replaces the ${desired} task${desired === 1 ? '' : 's'}, at least **${lower}** and at most **${upper}** run.`;
}

function rollingPercents(
  service: ServiceDefinition,
): { minimumHealthyPercent: number; maximumPercent: number } | undefined {
  if (schedulingStrategy(service) !== 'REPLICA' || deploymentStrategy(service) !== 'ROLLING') return undefined;
  const { minimumHealthyPercent, maximumPercent } = deploymentPercents(service);
  return minimumHealthyPercent === undefined || maximumPercent === undefined
    ? undefined
    : { minimumHealthyPercent, maximumPercent };
}
