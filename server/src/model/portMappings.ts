import { each, type Field, isAbsentOrZero, isBlank, known } from './field.ts';
import type { NetworkMode } from './networkMode.ts';
import type { ContainerDefinition, PortMapping } from './shapes.generated.ts';

/** `tcp` where nothing is said; undefined where it is not certain, or not a protocol of ECS. */
export function certainProtocol(mapping: PortMapping): 'tcp' | 'udp' | undefined {
  if (isBlank(mapping.protocol)) return 'tcp';
  const protocol = known(mapping.protocol);
  return protocol === 'tcp' || protocol === 'udp' ? protocol : undefined;
}

/** What says which port of its instance a mapping takes: under `host` the container port, where no host port is given. */
export const portOnInstance = (
  { hostPort, containerPort }: PortMapping,
  mode: NetworkMode | 'nat' | undefined,
): Field<number> | undefined => (mode === 'host' && isAbsentOrZero(hostPort) ? containerPort : hostPort);

export interface PortRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The ports of a `containerPortRange`: `8000-8010`.
 * @returns undefined for anything else, a range of one port included
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html
 */
export function parsePortRange(text: string): PortRange | undefined {
  const match = /^(\d{1,5})-(\d{1,5})$/.exec(text);
  const first = Number(match?.[1]);
  const last = Number(match?.[2]);
  return first >= 1 && first < last && last <= 65535 ? { first, last } : undefined;
}

export interface MappedPorts extends PortRange {
  readonly protocol: 'tcp' | 'udp';
  readonly at: Field<string> | Field<number>;
}

/** The port or range of a mapping; `first` and `last` are equal for one port. Undefined where it, or its protocol, is not certain. */
export function mappedPorts(mapping: PortMapping): MappedPorts | undefined {
  const { containerPort, containerPortRange } = mapping;
  const protocol = certainProtocol(mapping);
  const range = parsePortRange(known(containerPortRange) ?? '');
  const port = known(containerPort);
  if (!protocol) return undefined;
  if (range && containerPortRange) return { ...range, protocol, at: containerPortRange };
  return port !== undefined && containerPort ? { first: port, last: port, protocol, at: containerPort } : undefined;
}

interface Ports extends PortRange {
  readonly protocol: string;
}

/** Whether some port is in both. */
export const overlap = (a: Ports, b: Ports): boolean =>
  a.protocol === b.protocol && a.first <= b.last && b.first <= a.last;

/** `8080`, `8000-8010`. */
export const portsText = ({ first, last }: PortRange): string => (first === last ? String(first) : `${first}-${last}`);

export interface RepeatedPort {
  readonly port: number;
  readonly protocol: 'tcp' | 'udp';
  readonly again: Field<number>;
  readonly first: Field<number>;
}

/** Ports that an earlier mapping of these containers has too, per protocol: 53/tcp and 53/udp are two ports. 0 is none. */
export function repeatedPorts(
  containers: readonly ContainerDefinition[],
  key: 'containerPort' | 'hostPort',
): RepeatedPort[] {
  const seen = new Map<string, Field<number>>();
  const repeated: RepeatedPort[] = [];
  for (const mapping of containers.flatMap((container) => each(container.portMappings))) {
    const field = mapping[key];
    const port = known(field);
    const protocol = certainProtocol(mapping);
    if (!field || !port || !protocol) continue;
    const first = seen.get(`${port}/${protocol}`);
    if (first) repeated.push({ port, protocol, again: field, first });
    else seen.set(`${port}/${protocol}`, field);
  }
  return repeated;
}
