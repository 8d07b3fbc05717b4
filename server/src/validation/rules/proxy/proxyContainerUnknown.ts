import { mayHaveContainer } from '../../../model/containerNamed.ts';
import { known } from '../../../model/field.ts';
import { taskRule } from '../../rule.ts';

export const proxyContainerUnknown = taskRule({
  id: 'proxy-container-unknown',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ProxyConfiguration.html',
  rationale: 'The traffic of the task is led through the container of this name.',
  messages: {
    unknown: 'There is no container {name} to be the proxy.',
  },
  check(task, report) {
    const field = known(task.proxyConfiguration)?.containerName;
    const name = known(field);
    if (name && !mayHaveContainer(task, name)) report(field, 'unknown', { name });
  },
});
