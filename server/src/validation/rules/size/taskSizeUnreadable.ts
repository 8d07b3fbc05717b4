import type { Field } from '../../../model/field.ts';
import { runsOn } from '../../../model/launchTypes.ts';
import { isStandIn } from '../../../model/standIn.ts';
import { isSizeMissing } from '../../../model/taskSize.ts';
import { type Fix, fix } from '../../fix.ts';
import { taskRule } from '../../rule.ts';

const OTHER_UNIT = /^\s*(\d+(?:\.\d+)?|\.\d+)\s*(vcpus|mb|mib|gib|g)\s*$/i;

export const taskSizeUnreadable = taskRule({
  id: 'task-size-unreadable',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html',
  rationale:
    'RegisterTaskDefinition refuses what it cannot read: "Invalid \'cpu\' setting for task." It documents whole CPU units and MiB, and the units vCPU and GB.',
  messages: {
    cpu: '`cpu` must be a number of CPU units such as "512" or of vCPUs such as "0.5 vCPU", not "{value}".',
    memory: '`memory` must be a number of MiB such as "1024" or of GB such as "1 GB", not "{value}".',
    unit: { severity: 'warning', text: 'AWS documents no unit `{unit}` for `{key}`. Write {instead}.' },
    empty: { severity: 'warning', text: '`{key}` is empty. Leave it out.' },
  },
  check(task, report) {
    for (const key of ['cpu', 'memory'] as const) {
      const size = task[key];
      const text = textOf(size);
      if (!size || text === undefined || isStandIn(text)) continue;
      if (isSizeMissing(size)) {
        if (!runsOn(task, 'FARGATE')) report(size, 'empty', { key }, [{ ...fix.remove(size), safe: true }]);
        continue;
      }
      const [, amount, unit] = OTHER_UNIT.exec(text) ?? [];
      const instead = amount && unit && documented(key, Number(amount), unit.toLowerCase());
      if (!instead) {
        report(size, key, { value: text });
        continue;
      }
      const fixes: Fix[] = [fix.set(size, instead)];
      report(size, 'unit', { key, unit, instead: `"${instead}"` }, fixes);
    }
  },
});

const textOf = (size: Field<number> | undefined): string | undefined =>
  size?.state === 'invalid' && size.node.type === 'string' ? size.node.value : undefined;

/** The same amount in a unit that AWS documents; undefined where it is none of that key. */
function documented(key: 'cpu' | 'memory', amount: number, unit: string): string | undefined {
  if (key === 'cpu') return unit === 'vcpus' ? `${amount} vCPU` : undefined;
  if (unit === 'gib' || unit === 'g') return `${amount} GB`;
  return unit.startsWith('m') && Number.isInteger(amount) ? String(amount) : undefined;
}
