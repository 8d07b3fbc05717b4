import { known } from '../../../model/field.ts';
import { isWindows } from '../../../model/launchTypes.ts';
import { enabledServiceConnect } from '../../../model/serviceConnect.ts';
import { placeOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const scWindows = serviceRule({
  id: 'sc-windows',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect.html',
  rationale: 'The proxy of Service Connect runs on Linux alone.',
  messages: { windows: 'Windows tasks cannot use Service Connect.' },
  check(service, report, { task }) {
    const configuration = enabledServiceConnect(service);
    if (!configuration || !task || !isWindows(task)) return;
    const at = placeOf(known(task.runtimePlatform)!, 'operatingSystemFamily');
    report(configuration.enabled, 'windows', {}, [], [{ at, message: 'The operating system of the tasks.' }]);
  },
});
