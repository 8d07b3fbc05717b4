import { isBlank, isSet, known } from '../../../model/field.ts';
import { refusalOf } from '../../../model/unsupported.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { taskRule } from '../../rule.ts';

export const appMeshEnded = taskRule({
  id: 'app-mesh-ended',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/app-mesh/latest/userguide/what-is-app-mesh.html',
  rationale: 'AWS ended App Mesh on 2026-09-30: its console and resources are no longer reachable.',
  messages: {
    ended: 'AWS App Mesh ended on 2026-09-30, so this proxy has no mesh to join. Use Service Connect.',
  },
  check(task, report) {
    if (!isSet(task.proxyConfiguration)) return;
    const refusal = refusalOf(task, task, 'proxyConfiguration');
    if (refusal && refusal !== 'Windows') return; // said by the rules for that launch type
    const type = known(task.proxyConfiguration)?.type;
    if (isBlank(type) || known(type) === 'APPMESH') report(keyPlaceOf(task, 'proxyConfiguration'), 'ended');
  },
});
