import { isBlank, known } from '../../../model/field.ts';
import { runsOn } from '../../../model/launchTypes.ts';
import { placeOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { taskRule } from '../../rule.ts';

const OTHER_MODES = ['bridge', 'host', 'none'];

export const fargateNetworkMode = taskRule({
  id: 'fargate-network-mode',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html',
  rationale: 'RegisterTaskDefinition refuses it: "Fargate only supports network mode \'awsvpc\'."',
  messages: {
    missing: 'Fargate needs `networkMode` `awsvpc`; without it the mode is `bridge`.',
    other: 'Fargate supports `networkMode` `awsvpc` only, not `{mode}`.',
  },
  check(task, report) {
    if (!runsOn(task, 'FARGATE')) return;
    const place = placeOf(task, 'networkMode');
    const mode = known(task.networkMode);
    if (isBlank(task.networkMode))
      report(place, 'missing', {}, [{ ...fix.set(place, 'awsvpc', 'Add "networkMode": "awsvpc"'), safe: true }]);
    else if (mode && OTHER_MODES.includes(mode)) report(place, 'other', { mode }, [fix.set(place, 'awsvpc')]);
  },
});
