import { each, known } from '../../../model/field.ts';
import { fix } from '../../fix.ts';
import { taskRule } from '../../rule.ts';

export const hostSourcePathEmpty = taskRule({
  id: 'host-source-path-empty',
  severity: 'error',
  source: 'https://github.com/aws/amazon-ecs-cli/issues/11',
  rationale:
    'RegisterTaskDefinition refuses it: "host.sourcePath should not be blank." Without `sourcePath` the volume is empty at first.',
  messages: { empty: '`sourcePath` must not be empty. Leave it out for an empty volume.' },
  check(task, report) {
    for (const volume of each(task.volumes)) {
      const sourcePath = known(volume.host)?.sourcePath;
      if (sourcePath && known(sourcePath)?.trim() === '') report(sourcePath, 'empty', {}, [fix.remove(sourcePath)]);
    }
  },
});
