/**
 * Published prices, us-east-1, USD. Other Regions differ; settings and cluster files may override each figure.
 * @see https://aws.amazon.com/fargate/pricing/
 */

/** Month in which the Fargate prices were last compared with published lists; EC2's are from `instanceTypeTable.ts`. */
export const PRICES_AS_OF = '2026-06';

export const HOURS_PER_MONTH = 730;

export type FargatePrice = { vcpuHour: number; gbHour: number };

export const FARGATE_PRICES = {
  linuxX86: { vcpuHour: 0.04048, gbHour: 0.004445 },
  linuxArm: { vcpuHour: 0.03238, gbHour: 0.00356 },
  /** The licence of 0.046 a vCPU-hour is included. */
  windows: { vcpuHour: 0.13748, gbHour: 0.01005 },
} satisfies Record<string, FargatePrice>;

/** Beyond the 20 GB that every task has. */
export const EPHEMERAL_STORAGE_GB_HOUR = 0.000111;
export const EPHEMERAL_STORAGE_INCLUDED_GIB = 20;

/** Fargate Spot varies; the most that AWS names. */
export const FARGATE_SPOT_LARGEST_DISCOUNT = 0.7;

/** `assignPublicIp` ENABLED, each address. */
export const PUBLIC_IPV4_HOUR = 0.005;

/** ECS Anywhere, each external instance. */
export const ECS_ANYWHERE_INSTANCE_HOUR = 0.01025;
