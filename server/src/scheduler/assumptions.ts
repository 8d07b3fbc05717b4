import { trunkingIsAssumed } from '../facts/instanceTypes.ts';
import { strategyInEffect } from './capacity/strategyInEffect.ts';
import { isFargate } from './fargate.ts';
import type { Simulation } from './simulation.ts';

/** What every preview takes for granted, as far as it applies to this one. */
export const generalAssumptions = (simulation: Simulation): string[] => [
  ...estimatedMemory(simulation),
  ...assumedTrunking(simulation),
  ...(simulation.outcomes.length > 1
    ? ['Services are placed in the order listed, daemons first; ECS promises no order.']
    : []),
  ...placementOnInstances(simulation),
  ...servedBases(simulation),
  ...subnetAddresses(simulation),
];

/** So many types are named before the rest is counted. */
const NAMED_TYPES = 4;

function estimatedMemory({ state }: Simulation): string[] {
  const estimates = new Map<string, string>();
  for (const { kind } of state.instances) {
    const { instanceType, memory, facts } = kind;
    if (memory.isEstimated && facts && !estimates.has(instanceType)) {
      estimates.set(instanceType, `${memory.estimate} of ${facts.nominalMemoryMiB} MiB on ${instanceType}`);
    }
  }
  if (estimates.size === 0) return [];
  const named = [...estimates.values()].slice(0, NAMED_TYPES);
  if (estimates.size > NAMED_TYPES) named.push(`and ${estimates.size - NAMED_TYPES} more types`);
  return [
    `What instances register of their memory depends on the AMI and is estimated (${named.join(', ')}); registeredResources makes it exact.`,
  ];
}

function assumedTrunking({ cluster, state }: Simulation): string[] {
  if (!cluster.awsvpcTrunking) return [];
  const isInDoubt = ({ kind, remaining }: (typeof state.instances)[number]) =>
    remaining.enis < kind.enis && trunkingIsAssumed(kind.instanceType);
  const types = new Set(state.instances.filter(isInDoubt).map(({ kind }) => kind.instanceType));
  return types.size === 0 ? [] : [`ENI trunking is assumed to work on ${[...types].slice(0, NAMED_TYPES).join(', ')}.`];
}

function placementOnInstances({ state, outcomes }: Simulation): string[] {
  if (!state.instances.some(({ placed }) => placed.length > 0)) return [];
  const sentences = [
    'Where strategies leave a choice, the instance with the lowest id is taken; ECS may choose another.',
  ];
  const onInstances = outcomes.filter(({ placed }) => [...placed.keys()].some((target) => !isFargate(target)));
  if (
    onInstances.some(({ task: { service } }) => service.kind === 'standalone' && service.placementStrategy.length === 0)
  ) {
    sentences.push('Standalone tasks without a placement strategy are spread over zones, as services are.');
  }
  const spread = onInstances.flatMap(({ task }) =>
    task.strategy.flatMap((strategy) =>
      strategy.type === 'spread' ? [strategy.field.replace(/^attribute:/, '')] : [],
    ),
  );
  for (const attribute of new Set(spread)) {
    const isMissing = state.instances.some((instance) => instance.attribute(attribute) === 'absent');
    if (attribute === 'instanceId' || attribute === 'host' || !isMissing) continue;
    sentences.push(`Instances without the attribute ${attribute} count as one group where tasks are spread by it.`);
  }
  return sentences;
}

function servedBases({ cluster, outcomes }: Simulation): string[] {
  const strategies = outcomes.map(({ task }) => strategyInEffect(task.service, cluster));
  const inDoubt = strategies.flatMap((strategy) =>
    strategy.length > 1 ? strategy.filter(({ base, weight }) => base > 0 && weight === 0) : [],
  );
  return [...new Set(inDoubt.map((item) => item.capacityProvider))].map(
    (name) => `${name} has a base but weight 0; AWS does not say whether the base is served, here it is.`,
  );
}

function subnetAddresses({ cluster, state, fargate }: Simulation): string[] {
  const sentences: string[] = [];
  if (fargate.placed.some(({ subnet }) => subnet.remaining === Number.POSITIVE_INFINITY)) {
    sentences.push('Subnets that the cluster file does not list are taken to have free addresses.');
  }
  if (cluster.subnets.length > 0 && state.instances.some(({ kind, remaining }) => remaining.enis < kind.enis)) {
    sentences.push('awsvpc tasks on instances take addresses of their subnets too; those are not counted.');
  }
  return sentences;
}
