import { hasEcspressoTemplates } from './ecspressoTemplates.ts';
import type { ServiceContext } from './serviceContext.ts';
import type { ServiceDefinition } from './serviceDefinition.ts';
import { isWritten } from './written.ts';

/**
 * What a service definition is written for: the input of CreateService or of UpdateService, the output of
 * DescribeServices, or ecspresso, which takes the output's form and the service's name from its own configuration.
 */
export type ServiceForm = 'create' | 'update' | 'describe' | 'ecspresso';

/** Keys that are there only because ECS printed them. */
const PRINTED = ['serviceArn', 'clusterArn', 'status', 'events', 'deployments', 'runningCount', 'pendingCount'];

/**
 * The call that a service definition is for: ecspresso's where an ecspresso.yml names it, its templates are ecspresso's or
 * none of the service's names is there, else what its keys say.
 * @returns undefined while it is not known whether an ecspresso.yml names it
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html
 */
export function serviceForm(
  service: ServiceDefinition,
  { ecspresso }: Pick<ServiceContext, 'ecspresso'>,
): ServiceForm | undefined {
  if (ecspresso) return 'ecspresso';
  const form = formByKeys(service);
  return ecspresso === false || form === 'ecspresso' ? form : undefined;
}

/** Whether the file must hold all that a new service needs; not so for updates and for what ECS printed. */
export function createsService(service: ServiceDefinition, { ecspresso }: Pick<ServiceContext, 'ecspresso'>): boolean {
  if (ecspresso) return true;
  const form = formByKeys(service);
  return form === 'create' || form === 'ecspresso';
}

/** Whether it changes a service that is there: what it does not say stays as it was, and is not known. */
export const updatesService = (service: ServiceDefinition): boolean => formByKeys(service) === 'update';

function formByKeys(service: ServiceDefinition): ServiceForm {
  if (service.document.root?.parent) return 'describe'; // inside the output's `service` or `services`
  if (hasEcspressoTemplates(service.document)) return 'ecspresso';
  const isUpdate = isWritten(service, 'service') || isWritten(service, 'forceNewDeployment');
  if (!isUpdate && !isWritten(service, 'serviceName') && !isWritten(service, 'serviceArn')) return 'ecspresso';
  if (PRINTED.some((key) => isWritten(service, key))) return 'describe';
  return isUpdate ? 'update' : 'create';
}
