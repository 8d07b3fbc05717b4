/**
 * What an instance type registers with ECS, MiB. The kernel keeps a part that differs by AMI, so the figure is an estimate:
 * a need up to `surely` fits whatever the AMI, one above `atMost` fits on none, and in between it depends on the AMI.
 * `estimate` is the one number to place tasks by.
 *
 * m5.large (8192) was seen to register 7640, 7681 and 7764; t3.micro (1024) 908 to 913; r6id.4xlarge (131072) 126722. Linux's own
 * page array takes 64 of every 4096 bytes, so more than 98.5 % never registers; Windows registers nearly all (m4.large 8191).
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/memory-management.html
 */
export type RegisteredMemory = { surely: number; estimate: number; atMost: number };

const GIB = 1024;

/** @param nominalMiB what the type has by its data sheet */
export function registeredMemory(instanceType: string, nominalMiB: number, os: 'linux' | 'windows'): RegisteredMemory {
  const surely = Math.floor(nominalMiB * (nominalMiB <= GIB ? 0.88 : 0.925));
  if (os === 'windows') return { surely, estimate: nominalMiB - 1, atMost: nominalMiB };
  return {
    surely,
    estimate: Math.floor(nominalMiB * estimatedShare(instanceType, nominalMiB)),
    atMost: Math.floor(nominalMiB * 0.985),
  };
}

function estimatedShare(instanceType: string, nominalMiB: number): number {
  if (nominalMiB <= GIB) return 0.89;
  return /^(m5\.|t3\.(small|medium)$)/.test(instanceType) ? 0.93 : 0.95;
}
