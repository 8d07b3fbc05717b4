import { each, isBlank, known } from '../../../model/field.ts';
import { refusalOf } from '../../../model/unsupported.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { taskRule } from '../../rule.ts';

export const dockerVolumeAutoprovisionTask = taskRule({
  id: 'docker-volume-autoprovision-task',
  severity: 'error',
  source: 'https://github.com/aws/aws-cdk/issues/26697',
  rationale:
    'With scope task, false is refused ("\'autoprovision\' must either not be specified or set to \'True\'") and true fails on the instance ("task scoped volume could not be autoprovisioned"). Leaving it out works.',
  messages: { task: '`autoprovision` goes with scope shared only. Leave it out.' },
  check(task, report) {
    for (const volume of each(task.volumes)) {
      if (refusalOf(task, volume, 'dockerVolumeConfiguration')) continue;
      const docker = known(volume.dockerVolumeConfiguration);
      if (known(docker?.autoprovision) === undefined) continue;
      if (known(docker?.scope) !== 'task' && !isBlank(docker?.scope)) continue;
      report(keyPlaceOf(docker!, 'autoprovision'), 'task', {}, [fix.remove(docker!.autoprovision!)]);
    }
  },
});
