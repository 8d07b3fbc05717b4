import { known } from '../../../model/field.ts';
import { logConfigurationWith, logOption } from '../../../model/logging.ts';
import { fix } from '../../fix.ts';
import { containerRule } from '../../rule.ts';

export const awslogsCreateGroupValue = containerRule({
  id: 'awslogs-create-group-value',
  severity: 'error',
  source: 'https://github.com/terraform-linters/tflint-ruleset-aws/issues/348',
  rationale:
    "RegisterTaskDefinition refuses it: \"Log driver awslogs option 'awslogs-create-group' should only be set to 'true', else omit option\". False is what holds without it.",
  messages: { value: '`awslogs-create-group` may only be "true". Leave it out where no group shall be created.' },
  check(container, report) {
    const log = logConfigurationWith(container, 'awslogs');
    const option = log && logOption(log, 'awslogs-create-group');
    const value = known(option)?.toLowerCase();
    if (option === undefined || value === undefined || value === 'true') return;
    const remove = fix.remove(option);
    report(option, 'value', {}, value === 'false' ? [{ ...remove, safe: true }] : [remove, fix.set(option, 'true')]);
  },
});
