import { known } from '../../../model/field.ts';
import { isWindows } from '../../../model/launchTypes.ts';
import { launchOf } from '../../../model/serviceLaunch.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

const LINUX = ['LATEST', '1.4.0', '1.3.0', '1.2.0', '1.1.0', '1.0.0'];
const WINDOWS = ['LATEST', '1.0.0'];

export const platformVersionUnknown = serviceRule({
  id: 'platform-version-unknown',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-fargate.html',
  rationale: 'AWS refuses a platform version that Fargate does not have: PlatformUnknownException.',
  messages: {
    linux: 'Fargate has no platform version {version}. Its versions are {versions}.',
    windows: 'Fargate on Windows has no platform version {version}. Its versions are {versions}.',
  },
  check(service, report, { task }) {
    const { platformVersion } = service;
    const version = known(platformVersion);
    if (!platformVersion || !version || launchOf(service) !== 'FARGATE') return;
    const onWindows = task !== undefined && isWindows(task);
    const versions = onWindows ? WINDOWS : LINUX;
    if (versions.includes(version)) return;
    const fixes = version.toUpperCase() === 'LATEST' || onWindows ? [fix.set(platformVersion, 'LATEST')] : [];
    report(platformVersion, onWindows ? 'windows' : 'linux', { version, versions: versions.join(', ') }, fixes);
  },
});
