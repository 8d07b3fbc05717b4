import { isBlank, isSet, known } from './field.ts';
import { isWindows } from './launchTypes.ts';
import { effectiveNetworkMode } from './networkMode.ts';
import type { PortMapping } from './shapes.generated.ts';
import type { TaskLevel } from './taskDefinition.ts';

/**
 * Why Service Connect, which alone reads `appProtocol`, does not read that of a port mapping: the first reason, from what
 * holds for the whole task to what holds for this port.
 * @returns undefined where nothing is known to speak against it, or no `appProtocol` is set
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect.html
 */
export function whyAppProtocolIsUnread(
  task: TaskLevel,
  { appProtocol, protocol, name }: PortMapping,
): 'windows' | 'host' | 'udp' | 'noName' | undefined {
  if (!isSet(appProtocol)) return undefined;
  if (isWindows(task)) return 'windows';
  if (effectiveNetworkMode(task) === 'host') return 'host';
  if (known(protocol) === 'udp') return 'udp';
  return isBlank(name) ? 'noName' : undefined;
}
