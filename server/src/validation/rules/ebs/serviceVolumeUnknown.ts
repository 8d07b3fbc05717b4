import { volumesConfiguredAtLaunch } from '../../../model/ebsVolumes.ts';
import { each, isOpen, itemsOf, known } from '../../../model/field.ts';
import type { TaskDefinition } from '../../../model/taskDefinition.ts';
import { didYouMean } from '../../didYouMean.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

export const serviceVolumeUnknown = serviceRule({
  id: 'service-volume-unknown',
  severity: 'error',
  source: 'https://github.com/go-to-k/cdkd/issues/811',
  rationale:
    'CreateService refuses it: "The volume name X in your request does not have a matching volume in your Task Definition that is configurable at launch".',
  messages: {
    unknown: 'The task definition has no volume {name} that is configured at launch.{meant}',
    fixed: 'Volume {name} of the task definition is not configured at launch: it lacks `configuredAtLaunch`: true.',
  },
  check(service, report, { task }) {
    if (!task || mayHoldOthers(task)) return;
    const names = volumesConfiguredAtLaunch(task).map(({ name }) => known(name)!);
    const taken = each(service.volumeConfigurations).map(({ name }) => known(name));
    for (const { name: field } of each(service.volumeConfigurations)) {
      const name = known(field);
      if (!field || !name || names.includes(name)) continue;
      const fixed = each(task.volumes).find((volume) => known(volume.name) === name);
      const free = names.filter((it) => !taken.includes(it));
      const meant = free.length === 1 ? free[0] : didYouMean(name, free);
      report(
        field,
        fixed ? 'fixed' : 'unknown',
        { name, meant: meant ? ` Did you mean ${meant}?` : '' },
        meant ? [fix.set(field, meant)] : [],
        [{ at: fixed?.name ?? task.family ?? task, message: 'The task definition.' }],
      );
    }
  },
});

/** A template may name a volume, or have it configured at launch. */
const mayHoldOthers = (task: TaskDefinition): boolean =>
  isOpen(task.volumes) ||
  itemsOf(task.volumes).some((item) => {
    const volume = known(item);
    if (!volume || volume.open) return true;
    const { name, configuredAtLaunch } = volume;
    return known(name) === undefined || (configuredAtLaunch !== undefined && configuredAtLaunch.state !== 'known');
  });
