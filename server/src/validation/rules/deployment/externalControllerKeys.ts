import { deploymentController } from '../../../model/deploymentController.ts';
import { isSet } from '../../../model/field.ts';
import { serviceForm } from '../../../model/serviceForm.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

const KEYS = [
  'taskDefinition',
  'launchType',
  'capacityProviderStrategy',
  'platformVersion',
  'networkConfiguration',
  'loadBalancers',
  'serviceRegistries',
] as const;

export const externalControllerKeys = serviceRule({
  id: 'external-controller-keys',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-external.html',
  rationale:
    'CreateService refuses it: "TaskDefinition must be blank". Under EXTERNAL the task sets carry these settings.',
  messages: { key: 'Under the EXTERNAL controller `{key}` belongs to CreateTaskSet.' },
  check(service, report, context) {
    const form = serviceForm(service, context);
    if (deploymentController(service) !== 'EXTERNAL' || (form !== 'create' && form !== 'update')) return;
    for (const key of KEYS) {
      if (!isSet(service[key])) continue;
      const at = keyPlaceOf(service, key);
      report(at, 'key', { key }, [fix.remove(at)]);
    }
  },
});
