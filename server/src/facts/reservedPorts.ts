/**
 * TCP ports that the ECS agent reports as taken when an instance registers; no UDP port is. 51680 is taken only where
 * `ECS_ENABLE_PROMETHEUS_METRICS` is on (default off). On Windows, 80 is taken too while task IAM roles are enabled.
 * @see https://github.com/aws/amazon-ecs-agent/blob/master/README.md
 */
export const RESERVED_TCP_PORTS = {
  linux: [22, 2375, 2376, 51678, 51679],
  windows: [53, 135, 139, 445, 2375, 2376, 3389, 5985, 5986, 51678, 51679],
} as const satisfies Record<'linux' | 'windows', readonly number[]>;

/**
 * What AWS's documentation lists for Linux, 51680 included.
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html
 */
export const DOCUMENTED_RESERVED_PORTS = [22, 2375, 2376, 51678, 51679, 51680] as const;

/**
 * Fixed host ports an instance can hold at a time, those the agent reserves included.
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html
 */
export const MAX_STATIC_HOST_PORTS = 100;

/** Dynamic host ports on current AMIs (`/proc/sys/net/ipv4/ip_local_port_range`), and the fallback of Windows. */
export const DYNAMIC_HOST_PORTS = {
  linux: { from: 32768, to: 60999 },
  windows: { from: 49152, to: 65535 },
} as const;
