import { parseArn } from '../../../model/arn.ts';
import { ebsVolumes } from '../../../model/ebsVolumes.ts';
import { each, type Field, known } from '../../../model/field.ts';
import { roleForm } from '../../../model/role.ts';
import { offeredPorts } from '../../../model/serviceConnect.ts';
import type { ServiceDefinition } from '../../../model/serviceDefinition.ts';
import { isStandIn } from '../../../model/standIn.ts';
import { serviceRule } from '../../rule.ts';

export const serviceRoleForm = serviceRule({
  id: 'service-role-form',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/infrastructure_IAM_role.html',
  rationale: 'ECS takes on this role by its ARN to change load balancers, make volumes or call functions.',
  messages: { form: 'Expected the ARN of an IAM role: arn:aws:iam::ACCOUNT:role/NAME.' },
  check(service, report) {
    for (const role of rolesOf(service)) {
      const text = known(role);
      if (!text || roleForm(text) === 'arn') continue;
      if (parseArn(text) || !isStandIn(text)) report(role, 'form');
    }
  },
});

/** Roles of parts of the service; its own `role` may be a name. */
const rolesOf = (service: ServiceDefinition): (Field<string> | undefined)[] => [
  ...each(service.loadBalancers).map(({ advancedConfiguration }) => known(advancedConfiguration)?.roleArn),
  ...each(service.vpcLatticeConfigurations).map(({ roleArn }) => roleArn),
  ...ebsVolumes(service).map(({ roleArn }) => roleArn),
  ...offeredPorts(service).map(({ tls }) => known(tls)?.roleArn),
  ...each(known(service.deploymentConfiguration)?.lifecycleHooks).map(({ roleArn }) => roleArn),
];
