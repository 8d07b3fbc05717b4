import { containerNamed } from '../../../model/containerNamed.ts';
import { isEssential } from '../../../model/essential.ts';
import { each, known } from '../../../model/field.ts';
import { placeOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const lbContainerNotEssential = serviceRule({
  id: 'lb-container-not-essential',
  severity: 'hint',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html',
  rationale:
    'A task goes on without a container that is not essential, and serves no requests when that one was to serve them.',
  messages: {
    optional: 'Container {name} is not essential: when it stops, the task stays up and serves nothing.',
  },
  check(service, report, { task }) {
    if (!task) return;
    for (const { containerName } of each(service.loadBalancers)) {
      const name = known(containerName);
      const container = containerNamed(task, name);
      if (!name || !container || isEssential(container) !== false) continue;
      const related = [{ at: placeOf(container, 'essential'), message: `Container ${name} is not essential.` }];
      report(containerName, 'optional', { name }, [], related);
    }
  },
});
