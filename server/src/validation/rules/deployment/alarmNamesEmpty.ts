import { isBlank, known } from '../../../model/field.ts';
import { placeOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const alarmNamesEmpty = serviceRule({
  id: 'alarm-names-empty',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentAlarms.html',
  rationale: 'Alarms that are switched on must be named.',
  messages: { empty: 'Alarms are enabled, and none is named.' },
  check(service, report) {
    const alarms = known(known(service.deploymentConfiguration)?.alarms);
    if (alarms && known(alarms.enable) === true && alarms.alarmNames && isBlank(alarms.alarmNames))
      report(placeOf(alarms, 'alarmNames'), 'empty');
  },
});
