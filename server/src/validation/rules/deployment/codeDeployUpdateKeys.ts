import { deploymentController } from '../../../model/deploymentController.ts';
import { known } from '../../../model/field.ts';
import { updatesService } from '../../../model/serviceForm.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

const KEYS = [
  'taskDefinition',
  'networkConfiguration',
  'platformVersion',
  'loadBalancers',
  'serviceRegistries',
  'capacityProviderStrategy',
  'forceNewDeployment',
] as const;

export const codeDeployUpdateKeys = serviceRule({
  id: 'code-deploy-update-keys',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html',
  rationale:
    'UpdateService refuses it: "Unable to update task definition on services with a CODE_DEPLOY deployment controller. Use AWS CodeDeploy to trigger a new deployment".',
  messages: { key: 'Under the CODE_DEPLOY controller `{key}` changes through CodeDeploy, not through UpdateService.' },
  check(service, report, { ecspresso }) {
    if (ecspresso !== false || !updatesService(service) || deploymentController(service) !== 'CODE_DEPLOY') return;
    for (const key of KEYS) {
      const value = known<unknown>(service[key]);
      if (value !== undefined && value !== false) report(keyPlaceOf(service, key), 'key', { key });
    }
  },
});
