import { type Field, itemsOf, known } from '../../../model/field.ts';
import { repeatedIn } from '../../../model/repeated.ts';
import { isStandIn } from '../../../model/standIn.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

export const subnetIdForm = serviceRule({
  id: 'subnet-id-form',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AwsVpcConfiguration.html',
  rationale: 'ECS looks subnets and security groups up by their ids; a name or an ARN is not found.',
  messages: {
    subnet: 'A subnet is given by its id, which begins with subnet-.',
    group: 'A security group is given by its id, which begins with sg-.',
    twice: { severity: 'warning', text: '{id} is in the list twice.' },
  },
  check(service, report) {
    const { subnets, securityGroups } = known(known(service.networkConfiguration)?.awsvpcConfiguration) ?? {};
    for (const at of malformed(itemsOf(subnets), 'subnet-')) report(at, 'subnet');
    for (const at of malformed(itemsOf(securityGroups), 'sg-')) report(at, 'group');
    for (const { again, first, value } of [...repeatedIn(itemsOf(subnets)), ...repeatedIn(itemsOf(securityGroups))])
      if (/^(?:subnet|sg)-/.test(value) && !isStandIn(value))
        report(
          again,
          'twice',
          { id: value },
          [fix.remove(again, `Remove ${value}`)],
          [{ at: first, message: 'The first time.' }],
        );
  },
});

const malformed = (ids: readonly Field<string>[], prefix: string): Field<string>[] =>
  ids.filter((id) => {
    const text = known(id);
    return text && !text.startsWith(prefix) && !isStandIn(text);
  });
