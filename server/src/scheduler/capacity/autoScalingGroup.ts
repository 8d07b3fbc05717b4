import { roomFor } from '../filters/all.ts';
import { type InstanceKind, instanceKind } from '../instances/instanceKind.ts';
import type { AutoScalingGroupProvider, Cluster } from '../types.ts';
import { fullRoom } from './fullRoom.ts';
import type { ChooseInstances } from './launcher.ts';

/**
 * Managed scaling of an Auto Scaling group: the fewest instances that hold the waiting tasks. In a group of several types a task that
 * does not fit the smallest one is left out and waits for ever, though a larger one would hold it.
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/managed-scaling-behavior.html
 */
export function groupInstances(
  cluster: Cluster,
  group: AutoScalingGroupProvider['autoScalingGroup'],
  zones: readonly string[],
): { kinds: InstanceKind[]; choose: ChooseInstances } {
  const offers = zones.flatMap((zone) => {
    const network = { awsvpcTrunking: cluster.awsvpcTrunking, awsvpc: true };
    const launched = instanceKind(group, zone, network);
    const others = (group.otherInstanceTypes ?? []).map((type) =>
      instanceKind({ ...group, instanceType: type }, zone, network),
    );
    return launched ? [{ launched, smallest: smallestOf(launched, others) }] : [];
  });
  const choose: ChooseInstances = (task, tasks, fresh) => {
    const suitable = offers
      .filter(({ smallest }) => roomFor(task, fresh(smallest)) > 0)
      .filter(({ launched }) => roomFor(task, fresh(launched)) > 0)
      .map(({ launched }) => launched);
    if (!suitable[0]) return { refusing: offers[0] && fresh(offers[0].smallest) };
    return { kinds: suitable, count: Math.ceil(tasks / fullRoom(task, fresh(suitable[0]), tasks)) };
  };
  return { kinds: offers.map(({ launched }) => launched), choose };
}

function smallestOf(first: InstanceKind, others: readonly (InstanceKind | undefined)[]): InstanceKind {
  return others.reduce<InstanceKind>((least, kind) => (kind && isSmaller(kind, least) ? kind : least), first);
}

const isSmaller = (a: InstanceKind, b: InstanceKind): boolean =>
  a.cpuUnits < b.cpuUnits || (a.cpuUnits === b.cpuUnits && a.memory.estimate < b.memory.estimate);
