import type { Rule } from './rule.ts';
import { containerNameDuplicate } from './rules/containers/containerNameDuplicate.ts';
import { noEssentialContainer } from './rules/containers/noEssentialContainer.ts';
import { containerReferenceCycle } from './rules/dependencies/containerReferenceCycle.ts';
import { dependsOnCompleteEssential } from './rules/dependencies/dependsOnCompleteEssential.ts';
import { dependsOnDuplicate } from './rules/dependencies/dependsOnDuplicate.ts';
import { dependsOnHealthyWithoutCheck } from './rules/dependencies/dependsOnHealthyWithoutCheck.ts';
import { dependsOnServerCompletion } from './rules/dependencies/dependsOnServerCompletion.ts';
import { dependsOnUnknown } from './rules/dependencies/dependsOnUnknown.ts';
import { dependsOnWithoutStartTimeout } from './rules/dependencies/dependsOnWithoutStartTimeout.ts';
import { startTimeoutNoWaiter } from './rules/dependencies/startTimeoutNoWaiter.ts';
import { timeoutRangeFargate } from './rules/dependencies/timeoutRangeFargate.ts';
import { fargateCpuMemory } from './rules/size/fargateCpuMemory.ts';
import { mountUnknownVolume } from './rules/volumes/mountUnknownVolume.ts';

/** Every rule, in the order of the subjects they look at. */
export const RULES: readonly Rule[] = [
  containerNameDuplicate,
  noEssentialContainer,
  containerReferenceCycle,
  dependsOnCompleteEssential,
  dependsOnDuplicate,
  dependsOnHealthyWithoutCheck,
  dependsOnServerCompletion,
  dependsOnUnknown,
  dependsOnWithoutStartTimeout,
  startTimeoutNoWaiter,
  timeoutRangeFargate,
  fargateCpuMemory,
  mountUnknownVolume,
];
