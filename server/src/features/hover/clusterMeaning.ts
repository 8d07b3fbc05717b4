import { instanceType } from '../../facts/instanceTypes.ts';
import { known } from '../../model/field.ts';
import type { CapacityProviderStrategyItem } from '../../model/shapes.generated.ts';
import { gibText } from '../../model/unitText.ts';
import { viewOf } from '../../model/view.ts';
import type { Surroundings } from '../surroundings.ts';
import { list } from './markdown.ts';

/** What an instance type offers; undefined for one that is not in the table. */
export async function instanceTypeMeaning(name: string): Promise<string | undefined> {
  const type = instanceType(name);
  if (!type) return undefined;
  const { vcpus, nominalMemoryMiB, cpuArchitecture, gpus, gpuName, enis, enisWithTrunking, pricePerHourUsd } = type;
  return list({
    CPU: `${vcpus} vCPU, ${cpuArchitecture}`,
    Memory: `${gibText(nominalMemoryMiB)}, of which a little less registers`,
    GPUs: gpus > 0 ? [gpus, gpuName].filter(Boolean).join(' × ') : undefined,
    'Tasks with their own network interface':
      enis === undefined ? undefined : `${enis}, with trunking ${enisWithTrunking}`,
    Price: pricePerHourUsd === undefined ? undefined : `$${pricePerHourUsd} an hour on demand (Linux, us-east-1)`,
  });
}

/** The share of the tasks beyond the base that a weight stands for. */
export function weightMeaning({ document, holder }: Surroundings): string | undefined {
  const strategy = holder.parent?.type === 'array' ? holder.parent.items : [];
  const weights = strategy.map((item) =>
    item.type === 'object'
      ? known(viewOf<CapacityProviderStrategyItem>(document, 'CapacityProviderStrategyItem', item).weight)
      : undefined,
  );
  const own = weights[strategy.indexOf(holder)];
  if (own === undefined || strategy.length < 2 || weights.includes(undefined)) return undefined;
  const total = weights.reduce<number>((sum, weight) => sum + weight!, 0);
  return total > 0 ? `**${Math.round((100 * own) / total)} %** of the tasks beyond every \`base\`.` : undefined;
}
