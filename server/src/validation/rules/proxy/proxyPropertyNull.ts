import { each, isAbsent, known } from '../../../model/field.ts';
import { fix } from '../../fix.ts';
import { taskRule } from '../../rule.ts';

export const proxyPropertyNull = taskRule({
  id: 'proxy-property-null',
  severity: 'error',
  source: 'https://github.com/aws-actions/amazon-ecs-deploy-task-definition/issues/163',
  rationale:
    'RegisterTaskDefinition refuses it: "ProxyConfiguration properties value cannot be null." The output of `describe-task-definition` loses empty values.',
  messages: {
    value: 'Property {name} has no `value`. Where it is to be empty, write "".',
  },
  check(task, report) {
    for (const property of each(known(task.proxyConfiguration)?.properties))
      if (isAbsent(property.value))
        report(property, 'value', { name: known(property.name) ?? '' }, [fix.add(property, 'value', '')]);
  },
});
