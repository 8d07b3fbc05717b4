import { each, known } from '../../../model/field.ts';
import { isWindows } from '../../../model/launchTypes.ts';
import { refusalOf } from '../../../model/unsupported.ts';
import { taskRule } from '../../rule.ts';

export const dockerVolumeWindowsDriver = taskRule({
  id: 'docker-volume-windows-driver',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DockerVolumeConfiguration.html',
  rationale: 'Windows containers have one volume driver, `local`.',
  messages: { driver: 'Windows containers support only the volume driver local, not {driver}.' },
  check(task, report) {
    if (!isWindows(task)) return;
    for (const volume of each(task.volumes)) {
      if (refusalOf(task, volume, 'dockerVolumeConfiguration')) continue;
      const field = known(volume.dockerVolumeConfiguration)?.driver;
      const driver = known(field);
      if (driver && driver !== 'local') report(field, 'driver', { driver });
    }
  },
});
