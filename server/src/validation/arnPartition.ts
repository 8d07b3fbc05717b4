import { parseArn, partitionOf } from '../model/arn.ts';
import { type Field, known } from '../model/field.ts';
import { fix } from './fix.ts';
import type { Report } from './rule.ts';

/** What rules share that look at ARNs with a Region in them. */
export const PARTITION_FACTS = {
  severity: 'error',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html',
  rationale:
    'The Regions of China, of GovCloud and of the European Sovereign Cloud are in partitions of their own; in another one there is nothing of that name.',
  messages: { partition: 'ARNs of Region {region} begin with arn:{partition}:, not arn:{written}:.' },
} as const;

/** Reports an ARN that names another partition of AWS than that of its Region. */
export function checkPartition(field: Field<string> | undefined, report: Report<'partition'>): void {
  const arn = parseArn(known(field) ?? '');
  const partition = arn && partitionOf(arn.region);
  if (!field || !arn?.partition.startsWith('aws') || !partition || arn.partition === partition) return;
  const changed = `arn:${partition}${known(field)!.slice(`arn:${arn.partition}`.length)}`;
  report(field, 'partition', { region: arn.region, partition, written: arn.partition }, [fix.set(field, changed)]);
}
