import { each, isAbsent, known } from '../../../model/field.ts';
import { refusalOf } from '../../../model/unsupported.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { taskRule } from '../../rule.ts';

export const gpuSharingMixed = taskRule({
  id: 'gpu-sharing-mixed',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ResourceRequirement.html',
  rationale: 'All containers of a task that ask for GPUs share one, or none does; nothing but a GPU can be shared.',
  messages: {
    mixed: 'Another container of the task asks for whole GPUs with `value`. Let all of them share, or none.',
    external: 'External instances (ECS Anywhere) cannot share a GPU.',
    otherType: '`sharingStrategy` belongs to type GPU only, not to {type}.',
  },
  check(task, report) {
    const requirements = task.containers.flatMap((container) => each(container.resourceRequirements));
    const shared = requirements.filter((it) => known(it.sharingStrategy));
    const whole = requirements.find(
      (it) => known(it.type) === 'GPU' && known(it.value) && isAbsent(it.sharingStrategy),
    );
    for (const requirement of shared) {
      const type = known(requirement.type);
      if (refusalOf(task, requirement, 'sharingStrategy') === 'EXTERNAL')
        report(keyPlaceOf(requirement, 'sharingStrategy'), 'external');
      else if (type !== undefined && type !== 'GPU')
        report(keyPlaceOf(requirement, 'sharingStrategy'), 'otherType', { type });
      else if (type === 'GPU' && whole && isAbsent(requirement.value))
        // both in one is gpu-value
        report(
          keyPlaceOf(requirement, 'sharingStrategy'),
          'mixed',
          {},
          [],
          [{ at: whole, message: 'Asks for whole GPUs.' }],
        );
    }
  },
});
