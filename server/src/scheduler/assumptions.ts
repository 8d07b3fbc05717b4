import type { Simulation } from './simulation.ts';

/** What every preview takes for granted, as far as it applies to this one. */
export function generalAssumptions({ state, outcomes, fargate }: Simulation): string[] {
  const sentences: string[] = [];
  const estimated = new Map<string, string>();
  for (const { kind } of state.instances) {
    if (!kind.memory.isEstimated) continue;
    estimated.set(
      kind.instanceType,
      `${kind.memory.estimate} of ${kind.facts?.nominalMemoryMiB} MiB on ${kind.instanceType}`,
    );
  }
  if (estimated.size > 0) {
    sentences.push(
      `What instances register of their memory depends on the AMI and is estimated (${[...estimated.values()].join(', ')}); registeredResources makes it exact.`,
    );
  }
  if (outcomes.length > 1)
    sentences.push('Services are placed in the order listed, daemons first; ECS promises no order.');
  if (state.instances.some(({ placed }) => placed.length > 0)) {
    sentences.push(
      'Where strategies leave a choice, the instance with the lowest id is taken; ECS may choose another.',
    );
  }
  const standalone = outcomes.some(
    ({ task: { service } }) => service.kind === 'standalone' && service.placementStrategy.length === 0,
  );
  if (standalone)
    sentences.push('Standalone tasks without a placement strategy are spread over zones, as services are.');
  if (fargate.placed.some(({ subnet }) => subnet.remaining === Number.POSITIVE_INFINITY)) {
    sentences.push('Subnets that the cluster file does not list are taken to have free addresses.');
  }
  return sentences;
}
