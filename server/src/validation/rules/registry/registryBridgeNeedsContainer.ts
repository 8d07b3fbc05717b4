import { each } from '../../../model/field.ts';
import { namesNoContainer } from '../../../model/registryContainer.ts';
import { possibleNetworkMode } from '../../../model/serviceNetworkMode.ts';
import { placeOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const registryBridgeNeedsContainer = serviceRule({
  id: 'registry-bridge-needs-container',
  severity: 'error',
  source: 'https://github.com/techservicesillinois/terraform-aws-ecs-service/issues/16',
  rationale:
    "CreateService refuses it: \"When specifying 'host' or 'bridge' for networkMode, values for 'containerName' and 'containerPort' must be specified from the task definition\".",
  messages: { missing: 'Under network mode {mode} a service registry needs `containerName` and `containerPort`.' },
  check(service, report, { task }) {
    const mode = possibleNetworkMode(service, task);
    if (mode !== 'bridge' && mode !== 'host') return;
    const related = [{ at: task!.networkMode!, message: 'The network mode of the task definition.' }];
    for (const registry of each(service.serviceRegistries))
      if (namesNoContainer(registry)) report(placeOf(registry, 'containerName'), 'missing', { mode }, [], related);
  },
});
