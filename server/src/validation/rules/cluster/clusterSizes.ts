import { clusterEntries } from '../../../model/clusterEntries.ts';
import { each, known } from '../../../model/field.ts';
import { clusterRule } from '../../rule.ts';

export const clusterSizes = clusterRule({
  id: 'cluster-sizes',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html',
  rationale: 'Auto Scaling refuses a minimum above the maximum and a capacity outside both.',
  messages: {
    minimum: '`minSize` {minSize} is above `maxSize` {maxSize}.',
    low: '`desiredCapacity` {desiredCapacity} is below `minSize` {minSize}.',
    high: '`desiredCapacity` {desiredCapacity} is above `maxSize` {maxSize}.',
    scaling: '`minCapacity` {minCapacity} is above `maxCapacity` {maxCapacity}.',
  },
  check(cluster, report) {
    for (const { autoScalingGroup } of each(cluster.capacityProviders)) {
      const group = known(autoScalingGroup);
      const [minSize, maxSize, desiredCapacity] = [group?.minSize, group?.maxSize, group?.desiredCapacity].map(known);
      if (isAbove(minSize, maxSize)) report(group?.minSize, 'minimum', { minSize, maxSize: maxSize! });
      else if (isAbove(desiredCapacity, maxSize))
        report(group?.desiredCapacity, 'high', { desiredCapacity, maxSize: maxSize! });
      else if (isAbove(minSize, desiredCapacity))
        report(group?.desiredCapacity, 'low', { desiredCapacity: desiredCapacity!, minSize });
    }
    for (const entry of clusterEntries(cluster)) {
      const target = entry.kind === 'service' ? known(entry.view?.scalableTarget) : undefined;
      const [minCapacity, maxCapacity] = [target?.minCapacity, target?.maxCapacity].map(known);
      if (isAbove(minCapacity, maxCapacity))
        report(target?.minCapacity, 'scaling', { minCapacity, maxCapacity: maxCapacity! });
    }
  },
});

const isAbove = (lower: number | undefined, upper: number | undefined): lower is number =>
  lower !== undefined && upper !== undefined && lower > upper;
