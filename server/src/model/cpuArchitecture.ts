import { isBlank, known } from './field.ts';
import { runsOnlyOn } from './launchTypes.ts';
import type { TaskLevel } from './taskDefinition.ts';

/**
 * The architecture that a task runs on: the one given, else X86_64 on Fargate.
 * @returns undefined while a template decides, and where the container instance does
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RuntimePlatform.html
 */
export function cpuArchitecture(
  task: TaskLevel,
): { readonly architecture: 'X86_64' | 'ARM64'; readonly given: boolean } | undefined {
  const { runtimePlatform } = task;
  const field = known(runtimePlatform)?.cpuArchitecture;
  const architecture = known(field);
  if (architecture === 'X86_64' || architecture === 'ARM64') return { architecture, given: true };
  const absent = isBlank(runtimePlatform) || (runtimePlatform?.state === 'known' && field === undefined);
  return absent && runsOnlyOn(task, 'FARGATE') ? { architecture: 'X86_64', given: false } : undefined;
}
