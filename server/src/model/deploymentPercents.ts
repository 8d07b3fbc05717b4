import { type Field, isAbsent, isBlank, known } from './field.ts';
import { schedulingStrategy } from './schedulingStrategy.ts';
import type { ServiceDefinition } from './serviceDefinition.ts';

export interface DeploymentPercents {
  readonly minimumHealthyPercent: number | undefined;
  readonly maximumPercent: number | undefined;
}

/**
 * What ECS takes where nothing is said, per cent.
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html
 */
export const DEFAULT_PERCENTS = {
  REPLICA: { minimumHealthyPercent: 100, maximumPercent: 200 },
  DAEMON: { minimumHealthyPercent: 0, maximumPercent: 100 },
} as const;

/**
 * The percentages in effect: the written ones, else the defaults of the scheduling strategy.
 * @returns undefined for one that a template fills in, or whose default is not certain
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html
 */
export function deploymentPercents(service: ServiceDefinition): DeploymentPercents {
  const { deploymentConfiguration } = service;
  if (!isBlank(deploymentConfiguration) && deploymentConfiguration?.state !== 'known')
    return { minimumHealthyPercent: undefined, maximumPercent: undefined };
  const written = known(deploymentConfiguration);
  const scheduling = schedulingStrategy(service);
  const percent = (field: Field<number> | undefined, key: keyof DeploymentPercents): number | undefined =>
    isAbsent(field) ? scheduling && DEFAULT_PERCENTS[scheduling][key] : known(field);
  return {
    minimumHealthyPercent: percent(written?.minimumHealthyPercent, 'minimumHealthyPercent'),
    maximumPercent: percent(written?.maximumPercent, 'maximumPercent'),
  };
}
