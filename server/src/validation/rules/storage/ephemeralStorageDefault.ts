import { known } from '../../../model/field.ts';
import { refusalOf } from '../../../model/unsupported.ts';
import { fix } from '../../fix.ts';
import { taskRule } from '../../rule.ts';

export const ephemeralStorageDefault = taskRule({
  id: 'ephemeral-storage-default',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EphemeralStorage.html',
  rationale: 'Without `ephemeralStorage` a task has 20 GiB. That size cannot be written; the smallest is 21.',
  messages: {
    standard: '20 GiB is the default and cannot be written. Leave `ephemeralStorage` out.',
    tooSmall: '`sizeInGiB` must be between 21 and 200. Without `ephemeralStorage` a task has 20 GiB.',
  },
  check(task, report) {
    const storage = known(task.ephemeralStorage);
    const sizeInGiB = known(storage?.sizeInGiB);
    if (sizeInGiB === undefined || sizeInGiB > 20 || refusalOf(task, task, 'ephemeralStorage')) return;
    const isDefault = sizeInGiB === 20;
    const fixes = isDefault ? [{ ...fix.remove(task.ephemeralStorage!), safe: true as const }] : [];
    report(storage?.sizeInGiB, isDefault ? 'standard' : 'tooSmall', {}, fixes);
  },
});
