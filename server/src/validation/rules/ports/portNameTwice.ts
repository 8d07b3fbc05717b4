import { repeatedIn } from '../../../model/repeated.ts';
import { portMappingsOf } from '../../../model/taskResources.ts';
import { taskRule } from '../../rule.ts';

export const portNameTwice = taskRule({
  id: 'port-name-twice',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-concepts-deploy.html',
  rationale: 'Service Connect and VPC Lattice find a port by its name, so a name stands for one port of the task.',
  messages: {
    twice: 'Another port of this task is called {name} too.',
  },
  check(task, report) {
    for (const { again, first, value } of repeatedIn(portMappingsOf(task).map(({ name }) => name)))
      if (value)
        report(again, 'twice', { name: value }, [], [{ at: first, message: `The first port called ${value}.` }]);
  },
});
