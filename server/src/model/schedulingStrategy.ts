import { isBlank, known } from './field.ts';
import type { ServiceDefinition } from './serviceDefinition.ts';
import { updatesService } from './serviceForm.ts';

/**
 * How ECS decides on the number of tasks; REPLICA where nothing is said.
 * @returns undefined while a template decides, and for an update, which cannot say it
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html
 */
export function schedulingStrategy(service: ServiceDefinition): 'REPLICA' | 'DAEMON' | undefined {
  if (isBlank(service.schedulingStrategy)) return updatesService(service) ? undefined : 'REPLICA';
  const strategy = known(service.schedulingStrategy);
  return strategy === 'REPLICA' || strategy === 'DAEMON' ? strategy : undefined;
}
