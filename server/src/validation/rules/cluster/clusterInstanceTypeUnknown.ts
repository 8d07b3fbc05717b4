import { instanceType, instanceTypeNames } from '../../../facts/instanceTypes.ts';
import { each, type Field, isOpen, itemsOf, known } from '../../../model/field.ts';
import type { AutoScalingGroup, ContainerInstance } from '../../../model/shapes.generated.ts';
import { didYouMean } from '../../didYouMean.ts';
import { fix } from '../../fix.ts';
import { clusterRule, type Report } from '../../rule.ts';

export const clusterInstanceTypeUnknown = clusterRule({
  id: 'cluster-instance-type-unknown',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-types.html',
  rationale:
    'The preview leaves out instances of whose CPU and memory it knows nothing; `registeredResources` can say it.',
  messages: {
    unknown: '{type} is no instance type that Stowage knows. State `cpu` and `memory` under `registeredResources`.',
    meant: '{type} is no instance type that Stowage knows. Did you mean {meant}?',
    nothing: 'Neither `instanceType` nor `registeredResources` says how large these instances are.',
  },
  check(cluster, report) {
    const groups = each(cluster.capacityProviders).flatMap(({ autoScalingGroup }) => known(autoScalingGroup) ?? []);
    for (const making of [...each(cluster.containerInstances), ...groups]) {
      if (statesItsSize(making)) continue;
      const types = typesOf(making);
      if (types.length === 0 && !mayNameMore(making)) report(making, 'nothing');
      for (const type of types) checkType(type, report);
    }
  },
});

function statesItsSize({ registeredResources }: ContainerInstance | AutoScalingGroup): boolean {
  if (registeredResources && registeredResources.state !== 'known') return true;
  const stated = known(registeredResources);
  return stated !== undefined && (stated.open || (stated.cpu !== undefined && stated.memory !== undefined));
}

const typesOf = (making: ContainerInstance | AutoScalingGroup): Field<string>[] => [
  ...(making.instanceType ? [making.instanceType] : []),
  ...('instanceTypes' in making ? itemsOf(making.instanceTypes) : []),
];

const mayNameMore = (making: ContainerInstance | AutoScalingGroup): boolean =>
  making.open || ('instanceTypes' in making && isOpen(making.instanceTypes));

function checkType(field: Field<string>, report: Report<'unknown' | 'meant'>): void {
  const type = known(field);
  if (type === undefined || instanceType(type)) return;
  const meant = didYouMean(type, instanceTypeNames());
  if (meant) report(field, 'meant', { type, meant }, [fix.set(field, meant)]);
  else report(field, 'unknown', { type });
}
