import { each, isSet, known } from '../../../model/field.ts';
import { fix } from '../../fix.ts';
import { taskRule } from '../../rule.ts';

export const efsAccessPointRoot = taskRule({
  id: 'efs-access-point-root',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSVolumeConfiguration.html',
  rationale:
    'RegisterTaskDefinition refuses it: "When using an EFS access point, the root directory must either be set to "/" or be omitted". The access point has a root of its own.',
  messages: {
    root: 'With an access point `rootDirectory` must be / or left out; the access point decides the directory.',
  },
  check(task, report) {
    for (const volume of each(task.volumes)) {
      const efs = known(volume.efsVolumeConfiguration);
      const root = known(efs?.rootDirectory);
      if (!root || root === '/' || !isSet(known(efs?.authorizationConfig)?.accessPointId)) continue;
      report(efs!.rootDirectory, 'root', {}, [fix.remove(efs!.rootDirectory!)]);
    }
  },
});
