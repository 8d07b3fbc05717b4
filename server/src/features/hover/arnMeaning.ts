import { REGIONS } from '../../facts/regions.ts';
import { parseArn } from '../../model/arn.ts';
import { resourceOf } from '../../model/arnResource.ts';
import { code, list } from './markdown.ts';

/** An ARN taken apart; undefined for anything else. */
export function arnMeaning(text: string): string | undefined {
  const arn = parseArn(text);
  if (!arn) return undefined;
  const { kind, name, parts } = resourceOf(arn) ?? {
    kind: `Resource of ${arn.service}`,
    name: arn.resource,
    parts: {},
  };
  const details = list({
    ...Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, code(part)])),
    Account: arn.accountId ? code(arn.accountId) : undefined,
    Region: arn.region ? regionText(arn.region) : undefined,
    Partition: arn.partition === 'aws' ? undefined : code(arn.partition),
  });
  return [`${kind} ${code(name)}`, details].filter(Boolean).join('\n\n');
}

export const regionText = (region: string): string =>
  REGIONS[region] ? `${code(region)}, ${REGIONS[region]}` : code(region);
