import { each, isAbsent, known } from '../../../model/field.ts';
import { refusalOf } from '../../../model/unsupported.ts';
import { fix } from '../../fix.ts';
import { containerRule } from '../../rule.ts';

/** `2`, `ALL`, or a part of one GPU such as `0.25`. */
const NUMBER_OR_ALL = /^(?:(?=[\d.]*[1-9])(?:\d+|\d*\.\d+)|ALL)$/;

export const gpuValue = containerRule({
  id: 'gpu-value',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-gpu-specifying.html',
  rationale:
    'A container asks for GPUs by their number, for all of them, or for a share of one. A number below 1, such as 0.25, is for instances with a fractional GPU.',
  messages: {
    value: '`value` must be a number of GPUs or ALL, not "{value}".',
    both: 'A GPU requirement has `value` or `sharingStrategy`, not both.',
    neither: 'A GPU requirement needs `value` (a number of GPUs, or ALL) or `sharingStrategy`.',
  },
  check(container, report, task) {
    for (const requirement of each(container.resourceRequirements)) {
      if (known(requirement.type) !== 'GPU' || refusalOf(task, requirement, 'type')) continue;
      const { value, sharingStrategy } = requirement;
      const written = known(value);
      if (isAbsent(value) && isAbsent(sharingStrategy)) report(requirement, 'neither');
      else if (written !== undefined && known(sharingStrategy)) report(requirement, 'both');
      else if (written !== undefined && !NUMBER_OR_ALL.test(written))
        report(value, 'value', { value: written }, /^all$/i.test(written) ? [fix.set(value!, 'ALL')] : []);
    }
  },
});
