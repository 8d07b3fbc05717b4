import { each, known } from '../../../model/field.ts';
import { isWindows } from '../../../model/launchTypes.ts';
import { placeOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const fargateSpotWindows = serviceRule({
  id: 'fargate-spot-windows',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html',
  rationale: 'Fargate Spot runs Linux tasks only.',
  messages: {
    windows: 'Fargate Spot runs no Windows tasks.',
  },
  check(service, report, { task }) {
    if (!task || !isWindows(task)) return;
    const system = placeOf(known(task.runtimePlatform)!, 'operatingSystemFamily');
    for (const { capacityProvider } of each(service.capacityProviderStrategy))
      if (known(capacityProvider) === 'FARGATE_SPOT')
        report(capacityProvider, 'windows', {}, [], [{ at: system, message: 'The task is for Windows.' }]);
  },
});
