import { serviceForm } from '../../../model/serviceForm.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { isWritten } from '../../../model/written.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

const CREATE_ONLY = ['launchType', 'schedulingStrategy', 'role', 'tags', 'clientToken'] as const;

export const createOnlyKeyInUpdate = serviceRule({
  id: 'create-only-key-in-update',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html',
  rationale:
    'UpdateService has no such parameter, and the AWS CLI refuses the file. Tags of a service change through TagResource.',
  messages: {
    createOnly: 'UpdateService does not take `{key}`; only CreateService does.',
  },
  check(service, report, context) {
    if (serviceForm(service, context) !== 'update' || isWritten(service, 'serviceName')) return;
    for (const key of CREATE_ONLY) {
      if (!isWritten(service, key)) continue;
      const place = keyPlaceOf(service, key);
      report(place, 'createOnly', { key }, [fix.remove(place)]);
    }
  },
});
