import { known } from '../../../model/field.ts';
import { isWindows } from '../../../model/launchTypes.ts';
import { serviceRule } from '../../rule.ts';

/** Platform versions of Linux that AWS has replaced; 1.0.0 is the current one of Windows. */
const REPLACED = /^1\.[0-3]\.\d+$/;

export const securityPlatformVersion = serviceRule({
  id: 'security-platform-version',
  severity: 'hint',
  preset: 'strict',
  source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html',
  rationale: 'Replaced platform versions of Fargate get no new security fixes. Security Hub: ECS.10.',
  messages: { replaced: 'Fargate platform version {version} is not the latest. Leave it out, or use LATEST.' },
  check(service, report, { task }) {
    const version = known(service.platformVersion);
    if (version === undefined || !REPLACED.test(version)) return;
    if (task ? isWindows(task) : version === '1.0.0') return;
    report(service.platformVersion, 'replaced', { version });
  },
});
