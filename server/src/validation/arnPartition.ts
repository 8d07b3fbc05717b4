import { parseArn, partitionOf } from '../model/arn.ts';
import { type Field, known } from '../model/field.ts';
import { fix } from './fix.ts';
import type { Report } from './rule.ts';

export const OTHER_PARTITION = 'ARNs of Region {region} begin with arn:{partition}:, not arn:{written}:.';

/** Reports, by the message `OTHER_PARTITION`, an ARN that names another partition of AWS than that of its Region. */
export function checkPartition(field: Field<string> | undefined, report: Report<'partition'>): void {
  const arn = parseArn(known(field) ?? '');
  const partition = arn && partitionOf(arn.region);
  if (!field || !arn?.partition.startsWith('aws') || !partition || arn.partition === partition) return;
  const changed = `arn:${partition}${known(field)!.slice(`arn:${arn.partition}`.length)}`;
  report(field, 'partition', { region: arn.region, partition, written: arn.partition }, [fix.set(field, changed)]);
}
