import { CONSTRAINT_FILTERS, RESOURCE_FILTERS, refuses, unavailable } from './filters/all.ts';
import type { ContainerInstanceState } from './instances/containerInstance.ts';
import type { Missing, Reason, ReasonCode } from './preview.ts';
import { reasonMessage } from './reasonMessage.ts';
import type { TaskRequest } from './taskRequest.ts';

/** How one instance refuses a task. */
type Refusal = {
  instance: ContainerInstanceState;
  code: ReasonCode;
  missing: Missing;
  /** What else is in the way on the same instance, then how much is missing: the smaller, the nearer. */
  distance: [otherCodes: number, missing: number];
  dependsOnAmi: boolean;
};

/**
 * Why no instance takes one more `task`: one reason a code. An instance that a constraint filters out counts under that constraint
 * alone, one that lacks several resources under each of them.
 * @param instances those that refused it
 * @param wouldBe examples of instances that could be started and would refuse it too; never counted
 */
export function explain(
  task: TaskRequest,
  instances: readonly ContainerInstanceState[],
  wouldBe: readonly ContainerInstanceState[],
): Reason[] {
  const counts = new Map<ReasonCode, number>();
  const nearest = new Map<ReasonCode, Refusal>();
  const dependsOnAmi = new Set<ReasonCode>();
  const note = (refusal: Refusal, counted: 0 | 1): void => {
    const { code, distance } = refusal;
    counts.set(code, (counts.get(code) ?? 0) + counted);
    if (refusal.dependsOnAmi) dependsOnAmi.add(code);
    const best = nearest.get(code)?.distance;
    if (!best || distance[0] < best[0] || (distance[0] === best[0] && distance[1] < best[1]))
      nearest.set(code, refusal);
  };
  for (const instance of instances) for (const refusal of refusals(task, instance)) note(refusal, 1);
  for (const instance of wouldBe) for (const refusal of refusals(task, instance)) note(refusal, 0);
  return CODES_IN_ORDER.flatMap((code) => {
    const refusal = nearest.get(code);
    if (!refusal) return [];
    const { instance, missing } = refusal;
    const reason = { code, instances: counts.get(code) ?? 0, nearest: { instance: instance.identity.id, missing } };
    const depends = dependsOnAmi.has(code);
    return [{ ...reason, ...(depends ? { dependsOnAmi: true } : {}), message: reasonMessage(reason, depends) }];
  });
}

/** What is exhausted before what filters, instances that take nothing last. */
const CODES_IN_ORDER: readonly ReasonCode[] = [
  ...RESOURCE_FILTERS.map((filter) => filter.code),
  ...CONSTRAINT_FILTERS.map((filter) => filter.code),
  'AGENT',
  'DRAINING',
  'INACTIVE',
];

function refusals(task: TaskRequest, instance: ContainerInstanceState): Refusal[] {
  const code = unavailable(instance);
  if (code) return [{ instance, code, missing: {}, distance: [0, 0], dependsOnAmi: false }];
  const constraint = CONSTRAINT_FILTERS.find((filter) => refuses(filter, task, instance));
  if (constraint) {
    const missing = constraint.missing(task, instance);
    const distance: Refusal['distance'] = [0, missing.attributes?.length ?? 0];
    return [{ instance, code: constraint.code, missing, distance, dependsOnAmi: false }];
  }
  const exhausted = RESOURCE_FILTERS.filter((filter) => refuses(filter, task, instance));
  return exhausted.map((filter) => {
    const missing = filter.missing(task, instance);
    const { atMost, estimate } = instance.kind.memory;
    return {
      instance,
      code: filter.code,
      missing,
      distance: [exhausted.length - 1, amount(missing)],
      dependsOnAmi: exhausted.length === 1 && missing.memoryMiB !== undefined && missing.memoryMiB <= atMost - estimate,
    };
  });
}

const amount = ({ cpuUnits, memoryMiB, gpus, enis, ports }: Missing): number =>
  cpuUnits ?? memoryMiB ?? gpus ?? enis ?? ports?.length ?? 0;
