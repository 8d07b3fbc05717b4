import { each, isAbsent, isBlank } from '../../../model/field.ts';
import { containerRule } from '../../rule.ts';

export const portMappingWithoutPort = containerRule({
  id: 'port-mapping-without-port',
  severity: 'error',
  source: 'https://github.com/aws/aws-cli/issues/7288',
  rationale: 'RegisterTaskDefinition refuses it: "Invalid \'containerPort\' setting for container".',
  messages: {
    missing: 'This port mapping has neither `containerPort` nor `containerPortRange`.',
  },
  check(container, report) {
    for (const mapping of each(container.portMappings))
      if (isAbsent(mapping.containerPort) && isBlank(mapping.containerPortRange)) report(mapping, 'missing');
  },
});
