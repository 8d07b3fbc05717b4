import { serviceForm } from '../../../model/serviceForm.ts';
import { isServiceLinkedRole } from '../../../model/serviceLinkedRole.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

export const roleIsServiceLinked = serviceRule({
  id: 'role-is-service-linked',
  severity: 'error',
  source: 'https://github.com/hashicorp/terraform-provider-aws/issues/4657',
  rationale:
    'ECS takes its service-linked role by itself where no role is given; it cannot be passed: "You cannot specify an IAM role for services that require a service linked role".',
  messages: {
    linked: 'ECS uses its service-linked role where no `role` is given. It cannot be given.',
  },
  check(service, report, context) {
    if (serviceForm(service, context) !== 'create' || !isServiceLinkedRole(service.role)) return;
    const place = keyPlaceOf(service, 'role');
    report(place, 'linked', {}, [{ ...fix.remove(place), safe: true }]);
  },
});
