import { each, isSet, known } from '../../../model/field.ts';
import { fix } from '../../fix.ts';
import { taskRule } from '../../rule.ts';

export const s3filesAccessPointRoot = taskRule({
  id: 's3files-access-point-root',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_S3FilesVolumeConfiguration.html',
  rationale: 'An access point has a root directory of its own, so the volume must not name another.',
  messages: {
    root: 'With an access point `rootDirectory` must be / or left out; the access point decides the directory.',
  },
  check(task, report) {
    for (const volume of each(task.volumes)) {
      const files = known(volume.s3filesVolumeConfiguration);
      const root = known(files?.rootDirectory);
      if (!root || root === '/' || !isSet(files?.accessPointArn)) continue;
      report(files!.rootDirectory, 'root', {}, [fix.remove(files!.rootDirectory!)]);
    }
  },
});
