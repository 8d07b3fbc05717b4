import { each, known } from '../../../model/field.ts';
import { isWindows } from '../../../model/launchTypes.ts';
import { driveOf } from '../../../model/path.ts';
import { containerRule } from '../../rule.ts';

export const windowsMountDrive = containerRule({
  id: 'windows-mount-drive',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HostVolumeProperties.html',
  rationale:
    'Windows containers mount a directory of the host only on the same drive: C:\\a on C:\\b, but not D:\\a on C:\\b.',
  messages: {
    drive: 'Volume {name} is on drive {from} of the host; a Windows container can mount it on that drive only.',
  },
  check(container, report, task) {
    if (!isWindows(task)) return;
    for (const { sourceVolume, containerPath } of each(container.mountPoints)) {
      const name = known(sourceVolume);
      const volume = name && each(task.volumes).find((it) => known(it.name) === name);
      if (!volume) continue;
      const from = driveOf(known(known(volume.host)?.sourcePath) ?? '');
      const to = driveOf(known(containerPath) ?? '');
      if (from && to && from !== to) report(containerPath, 'drive', { name, from: `${from.toUpperCase()}:` });
    }
  },
});
