import { each } from '../../../model/field.ts';
import { kindsOf } from '../../../model/volumes.ts';
import { taskRule } from '../../rule.ts';

export const volumeTwoTypes = taskRule({
  id: 'volume-two-types',
  severity: 'error',
  source: 'https://github.com/cloudposse/terraform-aws-ecs-alb-service-task/issues/185',
  rationale:
    'RegisterTaskDefinition refuses it: "When the volume parameter is specified, only one volume configuration type should be used."',
  messages: { types: 'A volume is of one kind; this one has {kinds}.' },
  check(task, report) {
    for (const volume of each(task.volumes)) {
      const kinds = kindsOf(volume).map((kind) => `\`${kind}\``);
      if (kinds.length > 1) report(volume, 'types', { kinds: kinds.join(' and ') });
    }
  },
});
