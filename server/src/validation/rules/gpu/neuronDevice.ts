import { each, isAbsent, known } from '../../../model/field.ts';
import { neverRunsOn } from '../../../model/launchTypes.ts';
import type { ResourceRequirement } from '../../../model/shapes.generated.ts';
import { fix } from '../../fix.ts';
import { taskRule } from '../../rule.ts';

export const neuronDevice = taskRule({
  id: 'neuron-device',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ResourceRequirement.html',
  rationale: 'One container of a task gets all Neuron devices of an instance, and only on ECS Managed Instances.',
  messages: {
    value: '`value` must be ALL for NeuronDevice, not "{value}".',
    missing: 'A NeuronDevice requirement needs `value` ALL.',
    second: 'Only one container of a task can ask for Neuron devices.',
    launchType:
      'Neuron devices exist on ECS Managed Instances only: add MANAGED_INSTANCES to `requiresCompatibilities`.',
  },
  check(task, report) {
    let first: ResourceRequirement | undefined;
    for (const container of task.containers) {
      const requirements = each(container.resourceRequirements).filter(({ type }) => known(type) === 'NeuronDevice');
      for (const requirement of requirements) {
        const { value } = requirement;
        const written = known(value);
        if (isAbsent(value)) report(requirement, 'missing', {}, [fix.add(requirement, 'value', 'ALL')]);
        else if (written !== undefined && written !== 'ALL')
          report(value, 'value', { value: written }, [fix.set(value, 'ALL')]);
      }
      const [requirement] = requirements;
      if (!requirement) continue;
      if (neverRunsOn(task, 'MANAGED_INSTANCES')) report(requirement, 'launchType');
      else if (first) report(requirement, 'second', {}, [], [{ at: first, message: 'The first that asks for them.' }]);
      first ??= requirement;
    }
  },
});
