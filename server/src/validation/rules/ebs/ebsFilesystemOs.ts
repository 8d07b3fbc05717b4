import { ebsVolumes } from '../../../model/ebsVolumes.ts';
import { known } from '../../../model/field.ts';
import { isWindows, mayBeWindows } from '../../../model/launchTypes.ts';
import { placeOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const ebsFilesystemOs = serviceRule({
  id: 'ebs-filesystem-os',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceManagedEBSVolumeConfiguration.html',
  rationale: 'The volume is formatted for the operating system of the task, which cannot mount another file system.',
  messages: {
    windows: 'Windows tasks take ntfs, not {filesystem}.',
    linux: 'Linux tasks take ext3, ext4 or xfs, not {filesystem}.',
  },
  check(service, report, { task }) {
    if (!task) return;
    const platform = known(task.runtimePlatform);
    const family = {
      at: platform ? placeOf(platform, 'operatingSystemFamily') : task,
      message: 'The task definition.',
    };
    for (const { filesystemType } of ebsVolumes(service)) {
      const filesystem = known(filesystemType);
      if (!filesystem) continue;
      const isNtfs = filesystem.toLowerCase() === 'ntfs';
      if (isNtfs && !mayBeWindows(task)) report(filesystemType, 'linux', { filesystem }, [], [family]);
      if (!isNtfs && isWindows(task)) report(filesystemType, 'windows', { filesystem }, [], [family]);
    }
  },
});
