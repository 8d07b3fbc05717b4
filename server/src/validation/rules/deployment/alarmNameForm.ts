import { isOpen, itemsOf, known } from '../../../model/field.ts';
import type { DeploymentAlarms } from '../../../model/shapes.generated.ts';
import { placeOf } from '../../../model/view.ts';
import { type Fix, fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

export const alarmNameForm = serviceRule({
  id: 'alarm-name-form',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentAlarms.html',
  rationale: 'Each item is the name of one CloudWatch alarm.',
  messages: {
    arn: 'This is an ARN. Give the name of the alarm: {name}.',
    comma: 'This looks like several names in one. Give each alarm an item of its own.',
  },
  check(service, report) {
    const alarms = known(known(service.deploymentConfiguration)?.alarms);
    for (const field of itemsOf(alarms?.alarmNames)) {
      const text = known(field);
      if (!alarms || text === undefined) continue;
      const [, name] = /^arn:.*:alarm:(.+)$/.exec(text) ?? [];
      if (name) report(field, 'arn', { name }, [fix.set(field, name)]);
      else if (/[^,]+,[^,]+/.test(text)) report(field, 'comma', {}, splitAtCommas(alarms));
    }
  },
});

function splitAtCommas(alarms: DeploymentAlarms): Fix[] {
  if (isOpen(alarms.alarmNames)) return [];
  const names = itemsOf(alarms.alarmNames).map((item) => known(item) ?? '');
  const split = names.flatMap((name) => name.split(',').map((part) => part.trim()));
  return [fix.set(placeOf(alarms, 'alarmNames'), split.filter(Boolean), 'Give each alarm an item of its own')];
}
