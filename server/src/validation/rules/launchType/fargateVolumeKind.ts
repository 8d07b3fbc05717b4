import { each, known } from '../../../model/field.ts';
import { unsupportedKeys } from '../../../model/unsupported.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { taskRule } from '../../rule.ts';

export const fargateVolumeKind = taskRule({
  id: 'fargate-volume-kind',
  severity: 'error',
  source: 'https://github.com/cloudposse/terraform-aws-ecs-alb-service-task/issues/174',
  rationale:
    'On Fargate there is no host to mount from. RegisterTaskDefinition says: "Fargate compatible task definitions do not support sourcePath".',
  messages: {
    sourcePath:
      'Fargate does not support `sourcePath`: a task has no access to its host. Without it the volume is empty at first.',
    docker: 'Fargate does not support Docker volumes.',
  },
  check(task, report) {
    for (const volume of each(task.volumes)) {
      const host = known(volume.host);
      if (host && unsupportedKeys(task, host, 'FARGATE').length > 0) {
        const place = keyPlaceOf(host, 'sourcePath');
        report(place, 'sourcePath', {}, [fix.remove(place)]);
      }
      if (unsupportedKeys(task, volume, 'FARGATE').includes('dockerVolumeConfiguration'))
        report(keyPlaceOf(volume, 'dockerVolumeConfiguration'), 'docker');
    }
  },
});
