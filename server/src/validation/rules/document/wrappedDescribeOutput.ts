import { isEmptyNode } from '../../../documents/syntaxTree.ts';
import { fix } from '../../fix.ts';
import { taskRule } from '../../rule.ts';

/** Go templates are ecspresso's, which takes the definition out of its wrapper. */
const GO_TEMPLATE = '{{';

export const wrappedDescribeOutput = taskRule({
  id: 'wrapped-describe-output',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/cli/latest/reference/ecs/register-task-definition.html',
  rationale:
    'describe-task-definition prints the definition inside an object of its own, which register-task-definition refuses as an unknown parameter. ecspresso takes it as it is.',
  messages: {
    wrapped:
      'The AWS CLI refuses a task definition inside `taskDefinition`: it wants `family` and the rest at the top.',
    ecspresso: {
      severity: 'hint',
      text: 'ecspresso reads a task definition inside `taskDefinition`, the AWS CLI does not.',
    },
  },
  check(task, report) {
    const wrapper = task.node?.parent?.type === 'property' ? task.node.parent.parent : undefined;
    if (wrapper?.type !== 'object') return;
    if (task.document.source.getText().includes(GO_TEMPLATE)) return report(task, 'ecspresso');
    const holdsMore = wrapper.properties.some(({ valueNode }) => valueNode !== task.node && !isEmptyNode(valueNode));
    report(task, 'wrapped', {}, holdsMore ? [] : [fix.unwrap(task, 'Take the definition out of `taskDefinition`')]);
  },
});
