import { isBlank, isSet } from '../../../model/field.ts';
import { placeOf } from '../../../model/view.ts';
import { taskRule } from '../../rule.ts';

export const executionRoleForEnvFiles = taskRule({
  id: 'execution-role-for-env-files',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/use-environment-file.html',
  rationale: 'The agent reads environment files from Amazon S3 with the execution role; without one no task starts.',
  messages: { missing: '`environmentFiles` needs `executionRoleArn`, the role that reads the files.' },
  check(task, report) {
    if (!isBlank(task.executionRoleArn)) return;
    const files = task.containers.find((it) => isSet(it.environmentFiles))?.environmentFiles;
    if (!files) return;
    report(placeOf(task, 'executionRoleArn'), 'missing', {}, [], [{ at: files, message: 'These files.' }]);
  },
});
