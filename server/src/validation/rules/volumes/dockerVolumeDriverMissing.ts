import { each, isBlank, known } from '../../../model/field.ts';
import { refusalOf } from '../../../model/unsupported.ts';
import { placeOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { taskRule } from '../../rule.ts';

export const dockerVolumeDriverMissing = taskRule({
  id: 'docker-volume-driver-missing',
  severity: 'information',
  preset: 'strict',
  source: 'https://github.com/aws/amazon-ecs-cli/issues/927',
  rationale:
    'The driver is documented as optional, but it has been refused: "volume.dockerVolumeConfiguration.driver should not be null or empty."',
  messages: { missing: 'Name the driver, `local` by default; ECS has refused Docker volumes without one.' },
  check(task, report) {
    for (const volume of each(task.volumes)) {
      if (refusalOf(task, volume, 'dockerVolumeConfiguration')) continue;
      const docker = known(volume.dockerVolumeConfiguration);
      if (!docker || !isBlank(docker.driver)) continue;
      const place = placeOf(docker, 'driver');
      report(place, 'missing', {}, [fix.set(place, 'local', 'Set "driver" to "local"')]);
    }
  },
});
