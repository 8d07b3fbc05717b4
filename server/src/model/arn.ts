/** The parts of an Amazon Resource Name, as written; `region` and `accountId` are empty in ARNs that have none. */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly accountId: string;
  /** All that follows the fifth colon, further colons included. */
  readonly resource: string;
}

const ARN = /^arn:([^:\s]+):([^:\s]+):([^:\s]*):([^:\s]*):(.+)$/s;

/**
 * Takes an ARN apart.
 * @returns undefined for anything else, also for an ARN that is cut short
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
export function parseArn(text: string): Arn | undefined {
  const match = ARN.exec(text);
  if (!match) return undefined;
  const [, partition, service, region, accountId, resource] = match as unknown as string[];
  return {
    partition: partition!,
    service: service!,
    region: region!,
    accountId: accountId!,
    resource: resource!,
  };
}

/**
 * The partition that a Region belongs to.
 * @returns undefined for a Region of the isolated partitions, and for what does not look like a Region
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
export function partitionOf(region: string): string | undefined {
  if (!/^[a-z]{2,4}(?:-[a-z]+)+-\d+$/.test(region) || /^[a-z]{2}-iso/.test(region)) return undefined;
  if (region.startsWith('cn-')) return 'aws-cn';
  if (region.startsWith('us-gov-')) return 'aws-us-gov';
  if (region.startsWith('eusc-')) return 'aws-eusc';
  return 'aws';
}
