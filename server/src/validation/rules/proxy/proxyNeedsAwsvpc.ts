import { isSet } from '../../../model/field.ts';
import { effectiveNetworkMode } from '../../../model/networkMode.ts';
import { refusalOf } from '../../../model/unsupported.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { taskRule } from '../../rule.ts';

export const proxyNeedsAwsvpc = taskRule({
  id: 'proxy-needs-awsvpc',
  severity: 'error',
  source: 'https://github.com/aws/aws-cdk/issues/4476',
  rationale:
    'RegisterTaskDefinition refuses it elsewhere: "APPMESH proxy configuration is only supported in networkMode=awsvpc".',
  messages: {
    mode: '`proxyConfiguration` needs `networkMode` awsvpc; this task uses {mode}.',
  },
  check(task, report) {
    const mode = effectiveNetworkMode(task);
    if (mode === undefined || mode === 'awsvpc' || !isSet(task.proxyConfiguration)) return;
    const refusal = refusalOf(task, task, 'proxyConfiguration');
    if (refusal && refusal !== 'Windows') return; // said by the rules for that launch type
    report(keyPlaceOf(task, 'proxyConfiguration'), 'mode', { mode });
  },
});
