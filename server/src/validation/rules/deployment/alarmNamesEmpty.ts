import { isAbsent, isBlank, known } from '../../../model/field.ts';
import { serviceForm } from '../../../model/serviceForm.ts';
import { placeOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

export const alarmNamesEmpty = serviceRule({
  id: 'alarm-names-empty',
  severity: 'error',
  source: 'https://github.com/aws-controllers-k8s/community/issues/2087',
  rationale:
    'Alarms that are switched on must be named, and AWS refuses `alarms` without `alarmNames`: "missing required field". `ecspresso init` leaves out the list where it is empty.',
  messages: {
    empty: 'Alarms are enabled, and none is named.',
    missing: '`alarms` needs `alarmNames`; the list may be empty while they are not enabled.',
    leftOut: {
      severity: 'warning',
      text: '`ecspresso init` leaves out `alarmNames` where the list is empty. ECS demands it all the same.',
    },
  },
  check(service, report, context) {
    const alarms = known(known(service.deploymentConfiguration)?.alarms);
    if (!alarms) return;
    const { enable, alarmNames, open } = alarms;
    if (isAbsent(alarmNames)) {
      if (open) return;
      const fixes = known(enable) === false ? [{ ...fix.add(alarms, 'alarmNames', []), safe: true as const }] : [];
      const isLeftOut = known(enable) === false && serviceForm(service, context) === 'ecspresso';
      report(alarms, isLeftOut ? 'leftOut' : 'missing', {}, fixes);
    } else if (known(enable) === true && isBlank(alarmNames)) report(placeOf(alarms, 'alarmNames'), 'empty');
  },
});
