import { serviceForm } from '../../../model/serviceForm.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { isWritten } from '../../../model/written.ts';
import { serviceRule } from '../../rule.ts';

export const createAndUpdateKeyMixed = serviceRule({
  id: 'create-and-update-key-mixed',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html',
  rationale:
    'CreateService takes `serviceName`, UpdateService `service` and `forceNewDeployment`. A file with both fits neither call: "Unknown parameter in input".',
  messages: {
    mixed: '`serviceName` is for CreateService, `{key}` for UpdateService: no call takes both.',
  },
  check(service, report, context) {
    if (serviceForm(service, context) !== 'update' || !isWritten(service, 'serviceName')) return;
    const key = isWritten(service, 'service') ? 'service' : 'forceNewDeployment';
    const related = [{ at: keyPlaceOf(service, 'serviceName'), message: 'Only CreateService takes it.' }];
    report(keyPlaceOf(service, key), 'mixed', { key }, [], related);
  },
});
