import { each, isBlank, known } from '../../../model/field.ts';
import { placeOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { taskRule } from '../../rule.ts';

export const securityEfsTransit = taskRule({
  id: 'security-efs-transit',
  severity: 'hint',
  preset: 'strict',
  source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html',
  rationale: 'What goes to and from the file system can be read on the way. Security Hub: ECS.18.',
  messages: { plain: 'Data travels to this EFS file system unencrypted. Set `transitEncryption` to ENABLED.' },
  check(task, report) {
    for (const volume of each(task.volumes)) {
      const efs = known(volume.efsVolumeConfiguration);
      if (!efs || (known(efs.transitEncryption) !== 'DISABLED' && !isBlank(efs.transitEncryption))) continue;
      const authorization = known(efs.authorizationConfig);
      if (!isBlank(authorization?.accessPointId) || known(authorization?.iam) === 'ENABLED') continue; // an error there
      const place = placeOf(efs, 'transitEncryption');
      report(place, 'plain', {}, [fix.set(place, 'ENABLED', 'Set "transitEncryption" to "ENABLED"')]);
    }
  },
});
