import { each, isOpen, isSet, itemsOf, known } from './field.ts';
import type { EFSVolumeConfiguration, Volume } from './shapes.generated.ts';
import type { TaskDefinition } from './taskDefinition.ts';

const CONFIGURATIONS = [
  'dockerVolumeConfiguration',
  'efsVolumeConfiguration',
  'fsxWindowsFileServerVolumeConfiguration',
  's3filesVolumeConfiguration',
] as const;

export type VolumeKind = 'host' | (typeof CONFIGURATIONS)[number] | 'configuredAtLaunch';

/**
 * The kinds of storage that a volume certainly asks for, of which it may have one. `host` without a path counts as none:
 * tools write `host: {}` beside other kinds.
 */
export const kindsOf = (volume: Volume): VolumeKind[] => [
  ...(isSet(known(volume.host)?.sourcePath) ? (['host'] as const) : []),
  ...CONFIGURATIONS.filter((key) => isSet(volume[key])),
  ...(known(volume.configuredAtLaunch) === true ? (['configuredAtLaunch'] as const) : []),
];

/** Whether ECS must prove to EFS who it is, for which the way to it must be encrypted. */
export function usesEfsAuthorization(efs: EFSVolumeConfiguration): boolean {
  const authorization = known(efs.authorizationConfig);
  return isSet(authorization?.accessPointId) || known(authorization?.iam) === 'ENABLED';
}

/**
 * Whether some container mounts the volume of that name.
 * @returns undefined where none does and a template may, or a mount point does not say what it mounts
 */
export function isMounted(task: TaskDefinition, name: string): boolean | undefined {
  let unsure = task.mayHoldUnknownContainers;
  for (const { mountPoints } of task.containers) {
    unsure ||= isOpen(mountPoints) || itemsOf(mountPoints).some((item) => item.state !== 'known');
    for (const { sourceVolume } of each(mountPoints)) {
      if (known(sourceVolume) === name) return true;
      unsure ||= !known(sourceVolume);
    }
  }
  return unsure ? undefined : false;
}
