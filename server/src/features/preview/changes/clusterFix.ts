import { itemsOf, known } from '../../../model/field.ts';
import type { Cluster as ClusterFile, ContainerInstance } from '../../../model/shapes.generated.ts';
import { keysOf } from '../../../model/view.ts';
import type { SuggestedChange } from '../../../scheduler/preview.ts';
import { type Fix, fix } from '../../../validation/fix.ts';
import { originOf } from '../origin.ts';

type ClusterChange = Extract<SuggestedChange, { change: 'addInstance' | 'maxSize' | 'awsvpcTrunking' }>;

/** A change of the cluster file; undefined where there is none, or not the place in it. */
export function clusterFix(change: ClusterChange, file: ClusterFile | undefined): Fix | undefined {
  if (!file) return undefined;
  switch (change.change) {
    case 'addInstance':
      return moreInstances(change, file);
    case 'maxSize': {
      const provider = itemsOf(file.capacityProviders).find((it) => known(known(it)?.name) === change.capacityProvider);
      const group = known(known(provider)?.autoScalingGroup);
      return group && fix.add(group, 'maxSize', change.maxSize, change.message);
    }
    case 'awsvpcTrunking': {
      const settings = known(file.accountSettings);
      return settings
        ? fix.add(settings, 'awsvpcTrunking', 'enabled', change.message)
        : fix.add(file, 'accountSettings', { awsvpcTrunking: 'enabled' }, change.message);
    }
  }
}

/** Counts up an entry that says no more than type and zone, else adds one. */
function moreInstances(change: Extract<ClusterChange, { change: 'addInstance' }>, file: ClusterFile): Fix {
  const { instanceType, availabilityZone, count, origin, message } = change;
  const entries = itemsOf(file.containerInstances);
  const like = entries.map(known).find((it) => it && originOf(it) === origin);
  if (like) return fix.add(like, 'count', (known(like.count) ?? 1) + count, message);
  const same = entries
    .map(known)
    .find(
      (it) =>
        it && isPlain(it) && known(it.instanceType) === instanceType && known(it.availabilityZone) === availabilityZone,
    );
  if (same) return fix.add(same, 'count', (known(same.count) ?? 1) + count, message);
  const added = { instanceType, count, availabilityZone };
  if (!file.containerInstances) return fix.add(file, 'containerInstances', [added], message);
  return {
    title: message,
    edits: [{ kind: 'set', pointer: `${file.containerInstances.pointer}/${entries.length}`, value: added }],
  };
}

const isPlain = (entry: ContainerInstance): boolean =>
  (entry.count === undefined || known(entry.count) !== undefined) &&
  keysOf(entry).every((key) => ['instanceType', 'availabilityZone', 'count'].includes(key));
