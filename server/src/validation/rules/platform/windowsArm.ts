import { known } from '../../../model/field.ts';
import { isWindows } from '../../../model/launchTypes.ts';
import { fix } from '../../fix.ts';
import { taskRule } from '../../rule.ts';

export const windowsArm = taskRule({
  id: 'windows-arm',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RuntimePlatform.html',
  rationale: 'ECS runs Windows containers on the X86_64 architecture only.',
  messages: { arm: 'Windows containers run on X86_64 only.' },
  check(task, report) {
    const architecture = known(task.runtimePlatform)?.cpuArchitecture;
    if (architecture && known(architecture) === 'ARM64' && isWindows(task))
      report(architecture, 'arm', {}, [fix.set(architecture, 'X86_64')]);
  },
});
