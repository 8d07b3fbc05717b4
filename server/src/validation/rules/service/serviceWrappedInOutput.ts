import { isEmptyNode } from '../../../documents/syntaxTree.ts';
import { serviceForm } from '../../../model/serviceForm.ts';
import { keyPlaceOf, viewOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

export const serviceWrappedInOutput = serviceRule({
  id: 'service-wrapped-in-output',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/cli/latest/reference/ecs/create-service.html',
  rationale:
    'describe-services and create-service print the service inside an object of its own, which no call takes as its input.',
  messages: {
    wrapped: 'This is the output of a call. Its input is the object inside `{key}`.',
    several:
      'This is the output of a call, of which only the first service is looked at. The input of a call is one of the objects inside `{key}`.',
  },
  check(service, report, context) {
    const wrapper = service.document.json.root;
    if (!service.document.root?.parent || wrapper?.type !== 'object') return;
    if (serviceForm(service, context) !== 'describe') return;
    const list = service.node?.parent?.type === 'array' ? service.node.parent : undefined;
    const key = list ? 'services' : 'service';
    const place = keyPlaceOf(viewOf(service.document, 'ServiceDefinition', wrapper), key);
    if (list && list.items.length > 1) return report(place, 'several', { key });
    const holdsMore = wrapper.properties.some(
      ({ keyNode, valueNode }) => keyNode.value !== key && !isEmptyNode(valueNode),
    );
    report(place, 'wrapped', { key }, holdsMore ? [] : [fix.unwrap(service, `Take the service out of \`${key}\``)]);
  },
});
