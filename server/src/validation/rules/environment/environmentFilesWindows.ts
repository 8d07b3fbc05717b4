import { isSet } from '../../../model/field.ts';
import { isWindows } from '../../../model/launchTypes.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { containerRule } from '../../rule.ts';

export const environmentFilesWindows = containerRule({
  id: 'environment-files-windows',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/use-environment-file.html',
  rationale:
    'Environment files are for Linux containers; RunTask and CreateService refuse the task definition with PlatformTaskDefinitionIncompatibilityException.',
  messages: { windows: 'Windows containers cannot use `environmentFiles`.' },
  check(container, report, task) {
    if (isWindows(task) && isSet(container.environmentFiles))
      report(keyPlaceOf(container, 'environmentFiles'), 'windows');
  },
});
