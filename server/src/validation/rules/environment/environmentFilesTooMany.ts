import { itemsOf } from '../../../model/field.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { taskRule } from '../../rule.ts';

const AT_MOST = 10;

export const environmentFilesTooMany = taskRule({
  id: 'environment-files-too-many',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html',
  rationale: 'The API reference allows 10 environment files a container, the developer guide 10 a task definition.',
  messages: {
    container: 'A container has at most 10 environment files; this one has {count}.',
    task: {
      severity: 'warning',
      text: 'With these the task definition has {count} environment files; 10 may be the limit.',
    },
  },
  check(task, report) {
    let sum = 0;
    for (const container of task.containers) {
      const { length: count } = itemsOf(container.environmentFiles);
      if (count === 0) continue;
      const at = keyPlaceOf(container, 'environmentFiles');
      if (count > AT_MOST) return report(at, 'container', { count });
      sum += count;
      if (sum > AT_MOST) return report(at, 'task', { count: sum });
    }
  },
});
