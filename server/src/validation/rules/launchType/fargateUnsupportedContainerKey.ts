import { each, known } from '../../../model/field.ts';
import { unsupportedKeys } from '../../../model/unsupported.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { containerRule } from '../../rule.ts';

export const fargateUnsupportedContainerKey = containerRule({
  id: 'fargate-unsupported-container-key',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html',
  rationale: 'Fargate offers no access to the host below a task, so what would change the host is refused.',
  messages: {
    key: 'Fargate does not support `{key}`.',
    links: 'Fargate does not support `links`. The containers of the task reach each other on localhost without them.',
    gpu: 'Fargate has no GPUs.',
  },
  check(container, report, task) {
    const linuxParameters = known(container.linuxParameters);
    for (const view of linuxParameters ? [container, linuxParameters] : [container])
      for (const key of unsupportedKeys(task, view, 'FARGATE')) {
        const place = keyPlaceOf(view, key);
        report(place, key === 'links' ? 'links' : 'key', { key }, [fix.remove(place)]);
      }
    for (const requirement of each(container.resourceRequirements))
      if (unsupportedKeys(task, requirement, 'FARGATE').includes('type'))
        report(requirement.type, 'gpu', {}, [fix.remove(requirement, 'Remove the GPU requirement')]);
  },
});
