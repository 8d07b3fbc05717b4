import { repeatedIn } from '../../../model/repeated.ts';
import { containerNames } from '../../../model/taskDefinition.ts';
import { taskRule } from '../../rule.ts';

export const containerNameDuplicate = taskRule({
  id: 'container-name-duplicate',
  severity: 'error',
  source: 'https://github.com/Shippable/support/issues/2946',
  rationale:
    'RegisterTaskDefinition refuses it: "Container names must be unique within a Task Definition." Case counts: web and Web are two names.',
  messages: {
    duplicate: 'Another container is called {name} too. Container names must be unique in a task definition.',
  },
  check(task, report) {
    for (const { again, first, value } of repeatedIn(containerNames(task)))
      report(again, 'duplicate', { name: value }, [], [{ at: first, message: `The first container called ${value}.` }]);
  },
});
