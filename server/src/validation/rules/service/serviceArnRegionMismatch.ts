import { type Arn, parseArn, partitionOf } from '../../../model/arn.ts';
import { each, type Field, known } from '../../../model/field.ts';
import type { ServiceDefinition } from '../../../model/serviceDefinition.ts';
import type { LoadBalancer } from '../../../model/shapes.generated.ts';
import { serviceRule } from '../../rule.ts';

export const serviceArnRegionMismatch = serviceRule({
  id: 'service-arn-region-mismatch',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html',
  rationale: 'A service and all that it uses live in one Region; what another Region holds does not exist for it.',
  messages: {
    region: 'This is in {region}, and the service is in {other} by another ARN.',
  },
  check(service, report) {
    let first: { at: Field<string>; arn: Arn } | undefined;
    for (const at of arnsOf(service)) {
      const arn = parseArn(known(at) ?? '');
      if (!arn || partitionOf(arn.region) === undefined) continue;
      first ??= { at, arn };
      if (arn.region === first.arn.region && arn.partition === first.arn.partition) continue;
      const parameters = { region: where(arn, first.arn), other: where(first.arn, arn) };
      report(at, 'region', parameters, [], [{ at: first.at, message: `In ${parameters.other}.` }]);
    }
  },
});

function arnsOf(service: ServiceDefinition): Field<string>[] {
  return [
    service.cluster,
    service.taskDefinition,
    ...each(service.loadBalancers).flatMap(balancerArns),
    ...each(service.serviceRegistries).map(({ registryArn }) => registryArn),
    ...each(service.vpcLatticeConfigurations).map(({ targetGroupArn }) => targetGroupArn),
    known(service.serviceConnectConfiguration)?.namespace,
  ].filter((field) => field !== undefined);
}

function balancerArns({ targetGroupArn, advancedConfiguration }: LoadBalancer): (Field<string> | undefined)[] {
  const { alternateTargetGroupArn, productionListenerRule, testListenerRule } = known(advancedConfiguration) ?? {};
  return [targetGroupArn, alternateTargetGroupArn, productionListenerRule, testListenerRule];
}

/** The Region, with its partition where the Regions are the same. */
const where = ({ region, partition }: Arn, other: Arn): string =>
  region === other.region ? `${region} of the partition ${partition}` : region;
