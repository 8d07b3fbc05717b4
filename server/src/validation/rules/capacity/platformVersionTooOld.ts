import { each, isSet, known } from '../../../model/field.ts';
import { isRegisteredAsLinux, isWindows } from '../../../model/launchTypes.ts';
import { enabledServiceConnect } from '../../../model/serviceConnect.ts';
import type { ServiceDefinition } from '../../../model/serviceDefinition.ts';
import { launchOf } from '../../../model/serviceLaunch.ts';
import type { TaskDefinition } from '../../../model/taskDefinition.ts';
import { placeOf } from '../../../model/view.ts';
import type { Related } from '../../finding.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

const OLD = /^1\.[0-3]\.0$/;
/** From here on the task sizes are newer than platform version 1.3.0. */
const LARGE_CPU_UNITS = 8192;

export const platformVersionTooOld = serviceRule({
  id: 'platform-version-too-old',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-fargate.html',
  rationale:
    'Older platform versions lack what the service or its task definition asks for; AWS refuses the pair with PlatformTaskDefinitionIncompatibilityException.',
  messages: {
    old: 'Platform version {version} has no {features}; 1.4.0 and LATEST have.',
  },
  check(service, report, { task }) {
    const { platformVersion } = service;
    const version = known(platformVersion);
    const launch = launchOf(service);
    if (!platformVersion || !version || !OLD.test(version) || launch === 'EC2' || launch === 'EXTERNAL') return;
    const isLinux = task !== undefined && isRegisteredAsLinux(task);
    if (!isLinux && (version === '1.0.0' || (task && isWindows(task)))) return; // the current one on Windows
    const needs = [...needsOf(service), ...(task ? needsOfTask(service, task) : [])];
    if (needs.length === 0) return;
    const features = needs.map(({ feature }) => feature).join(', ');
    const related = needs.map(({ at, feature }) => ({ at, message: `Asks for ${feature}.` }));
    report(platformVersion, 'old', { version, features }, [fix.set(platformVersion, 'LATEST')], related);
  },
});

interface Need extends Pick<Related, 'at'> {
  readonly feature: string;
}

function needsOf(service: ServiceDefinition): Need[] {
  const { enableExecuteCommand, volumeConfigurations } = service;
  const needs: Need[] = [];
  const serviceConnect = enabledServiceConnect(service);
  if (serviceConnect) needs.push({ feature: 'Service Connect', at: serviceConnect });
  if (enableExecuteCommand && isSet(enableExecuteCommand))
    needs.push({ feature: 'ECS Exec', at: enableExecuteCommand });
  if (volumeConfigurations && isSet(volumeConfigurations))
    needs.push({ feature: 'EBS volumes', at: placeOf(service, 'volumeConfigurations') });
  return needs;
}

function needsOfTask(service: ServiceDefinition, task: TaskDefinition): Need[] {
  const { cpu, ephemeralStorage, pidMode } = task;
  const needs: Need[] = [];
  const efs = each(task.volumes).find(({ efsVolumeConfiguration }) => isSet(efsVolumeConfiguration));
  if (efs) needs.push({ feature: 'EFS volumes', at: efs.efsVolumeConfiguration! });
  if (ephemeralStorage && isSet(ephemeralStorage)) needs.push({ feature: '`ephemeralStorage`', at: ephemeralStorage });
  if (pidMode && isSet(pidMode)) needs.push({ feature: '`pidMode`', at: pidMode });
  if (cpu && (known(cpu) ?? 0) >= LARGE_CPU_UNITS) needs.push({ feature: 'task sizes of 8 vCPU and more', at: cpu });
  const spot = each(service.capacityProviderStrategy).find((it) => known(it.capacityProvider) === 'FARGATE_SPOT');
  const architecture = known(task.runtimePlatform)?.cpuArchitecture;
  if (spot && architecture && known(architecture) === 'ARM64')
    needs.push({ feature: 'Fargate Spot for ARM64', at: architecture });
  return needs;
}
