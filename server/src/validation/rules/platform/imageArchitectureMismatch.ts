import { cpuArchitecture } from '../../../model/cpuArchitecture.ts';
import { imageOf } from '../../../model/image.ts';
import { containerRule } from '../../rule.ts';

const NAMES_ARM64 = /(?:^|[^a-z0-9])(?:arm64|arm64v8|aarch64)(?![a-z0-9])/;
const NAMES_X86_64 = /(?:^|[^a-z0-9])(?:amd64|x86_64|x86-64)(?![a-z0-9])/;

export const imageArchitectureMismatch = containerRule({
  id: 'image-architecture-mismatch',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html',
  rationale:
    'A task runs on the architecture of its `runtimePlatform`, on Fargate X86_64 where it names none. An image for another one does not start: "exec format error".',
  messages: {
    given: 'This image is named after {image}, and the task runs on {architecture}.',
    byDefault:
      'This image is named after {image}, and Fargate runs tasks on {architecture} where `runtimePlatform` names no `cpuArchitecture`.',
  },
  check(container, report, task) {
    const platform = cpuArchitecture(task);
    const image = platform && imageOf(container);
    if (!image) return;
    const name = `${image.repository}:${image.tag ?? ''}`.toLowerCase();
    const named = [NAMES_ARM64.test(name) && 'ARM64', NAMES_X86_64.test(name) && 'X86_64'].filter(Boolean);
    if (named.length !== 1 || named[0] === platform.architecture) return;
    report(container.image, platform.given ? 'given' : 'byDefault', {
      image: String(named[0]),
      architecture: platform.architecture,
    });
  },
});
