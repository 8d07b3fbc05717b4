import { NETWORK_MODES_OF_PARAMETERS } from '../../../facts/networkModesOfParameters.ts';
import { known } from '../../../model/field.ts';
import { isRegisteredAsLinux } from '../../../model/launchTypes.ts';
import { effectiveNetworkMode } from '../../../model/networkMode.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { taskRule } from '../../rule.ts';

export const faultInjectionMode = taskRule({
  id: 'fault-injection-mode',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fault-injection.html',
  rationale:
    'The ECS agent answers each call for a fault with an error: "mode is not supported. Please use either host or awsvpc mode."',
  messages: {
    mode: 'Faults can be injected under awsvpc and host only, not under {mode}.',
  },
  check(task, report) {
    const mode = effectiveNetworkMode(task);
    if (mode === undefined || known(task.enableFaultInjection) !== true || !isRegisteredAsLinux(task)) return;
    if (NETWORK_MODES_OF_PARAMETERS['TaskDefinition.enableFaultInjection']?.includes(mode)) return;
    report(keyPlaceOf(task, 'enableFaultInjection'), 'mode', { mode });
  },
});
