import { DEFAULT_EBS_VOLUME_TYPE, EBS_VOLUME_TYPES, type EbsVolumeType } from '../facts/ebsVolumeTypes.ts';
import { each, isBlank, known } from './field.ts';
import type { ServiceDefinition } from './serviceDefinition.ts';
import type { ServiceManagedEBSVolumeConfiguration, Volume } from './shapes.generated.ts';
import type { TaskDefinition } from './taskDefinition.ts';

/** The EBS volumes that a service has made for its tasks. */
export const ebsVolumes = (service: ServiceDefinition): readonly ServiceManagedEBSVolumeConfiguration[] =>
  each(service.volumeConfigurations).flatMap(({ managedEBSVolume }) => known(managedEBSVolume) ?? []);

/** The type of a volume and what it may ask for; undefined while a template decides, and for a type there is none of. */
export function ebsVolumeType({
  volumeType,
}: ServiceManagedEBSVolumeConfiguration): (EbsVolumeType & { readonly name: string }) | undefined {
  const name = isBlank(volumeType) ? DEFAULT_EBS_VOLUME_TYPE : known(volumeType);
  const type = name === undefined ? undefined : EBS_VOLUME_TYPES[name];
  return type && { ...type, name: name! };
}

/** The volumes that wait for a service to configure them. */
export const volumesConfiguredAtLaunch = (task: TaskDefinition): Volume[] =>
  each(task.volumes).filter(({ configuredAtLaunch }) => known(configuredAtLaunch) === true);
