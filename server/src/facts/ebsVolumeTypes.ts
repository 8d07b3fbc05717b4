export interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
}

export interface EbsVolumeType {
  readonly sizeGiB: Bounds;
  /** Absent: the type takes no `iops`. */
  readonly iops?: Bounds;
  readonly needsIops?: true;
  /** MiB/s. Absent: the type takes no `throughput`. */
  readonly throughputMiBps?: Bounds;
}

/**
 * What a managed EBS volume of each type may ask for, by ECS's own text. EBS has raised gp3's upper bounds since (2025),
 * so that more than ECS's figures may be accepted there.
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceManagedEBSVolumeConfiguration.html
 */
export const EBS_VOLUME_TYPES: Readonly<Record<string, EbsVolumeType>> = {
  gp2: { sizeGiB: { minimum: 1, maximum: 16384 } },
  gp3: {
    sizeGiB: { minimum: 1, maximum: 16384 },
    iops: { minimum: 3000, maximum: 16000 },
    throughputMiBps: { minimum: 125, maximum: 1000 },
  },
  io1: { sizeGiB: { minimum: 4, maximum: 16384 }, iops: { minimum: 100, maximum: 64000 }, needsIops: true },
  io2: { sizeGiB: { minimum: 4, maximum: 16384 }, iops: { minimum: 100, maximum: 256000 }, needsIops: true },
  st1: { sizeGiB: { minimum: 125, maximum: 16384 } },
  sc1: { sizeGiB: { minimum: 125, maximum: 16384 } },
  standard: { sizeGiB: { minimum: 1, maximum: 1024 } },
};

/** Where no type is given. */
export const DEFAULT_EBS_VOLUME_TYPE = 'gp2';

/** Where a gp3 volume gives no `iops`. */
export const GP3_DEFAULT_IOPS = 3000;

/**
 * MiB/s that gp3 gives for each of its IOPS.
 * @see https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html
 */
export const GP3_THROUGHPUT_PER_IOPS = 0.25;
