import { deploymentController } from '../../../model/deploymentController.ts';
import { known } from '../../../model/field.ts';
import { launchOf } from '../../../model/serviceLaunch.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

const DEFAULTS = { minimumHealthyPercent: 100, maximumPercent: 200 } as const;
const KEYS = ['minimumHealthyPercent', 'maximumPercent'] as const;

export const percentNotUsed = serviceRule({
  id: 'percent-not-used',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html',
  rationale:
    'The percentages steer rolling deployments. Under CODE_DEPLOY and EXTERNAL they are not used on Fargate, and ECS takes no custom values on EC2.',
  messages: {
    unused: 'Under the {controller} controller `{key}` is not used.',
    refused: {
      severity: 'error',
      text: 'Under the {controller} controller tasks on EC2 cannot have a `{key}` of their own.',
    },
  },
  check(service, report) {
    const controller = deploymentController(service);
    const configuration = known(service.deploymentConfiguration);
    if (!configuration || controller === undefined || controller === 'ECS') return;
    for (const key of KEYS) {
      const percent = known(configuration[key]);
      if (percent === undefined || percent === DEFAULTS[key]) continue;
      const at = keyPlaceOf(configuration, key);
      report(at, launchOf(service) === 'EC2' ? 'refused' : 'unused', { controller, key }, [fix.remove(at)]);
    }
  },
});
