import { isAbsent, known } from '../../model/field.ts';
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
  if (!isAbsent(service.deploymentConfiguration) && service.deploymentConfiguration.state !== 'known') return undefined;
  const deployment = known(service.deploymentConfiguration);
  const isReplica = isAbsent(service.schedulingStrategy) || known(service.schedulingStrategy) === 'REPLICA';
  const isRolling = isAbsent(deployment?.strategy) || known(deployment?.strategy) === 'ROLLING';
  const minimumHealthyPercent = isAbsent(deployment?.minimumHealthyPercent)
    ? 100
    : known(deployment?.minimumHealthyPercent);
  const maximumPercent = isAbsent(deployment?.maximumPercent) ? 200 : known(deployment?.maximumPercent);
  if (!isReplica || !isRolling || minimumHealthyPercent === undefined || maximumPercent === undefined) return undefined;
  return { minimumHealthyPercent, maximumPercent };
}
