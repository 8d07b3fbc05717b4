import { each, isBlank, known } from '../../../model/field.ts';
import { refusalOf } from '../../../model/unsupported.ts';
import { placeOf } from '../../../model/view.ts';
import { taskRule } from '../../rule.ts';

export const dockerVolumeSharedNoAutoprovision = taskRule({
  id: 'docker-volume-shared-no-autoprovision',
  severity: 'information',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DockerVolumeConfiguration.html',
  rationale:
    'Without `autoprovision` the volume must be there before the task starts: "volume \'X\' does not exist and autoprovision is set to false".',
  messages: {
    exists: 'This Docker volume must already exist on each container instance, as `autoprovision` is not true.',
  },
  check(task, report) {
    for (const volume of each(task.volumes)) {
      if (refusalOf(task, volume, 'dockerVolumeConfiguration')) continue;
      const docker = known(volume.dockerVolumeConfiguration);
      if (docker && known(docker.scope) === 'shared' && isBlank(docker.autoprovision))
        report(placeOf(docker, 'autoprovision'), 'exists');
    }
  },
});
