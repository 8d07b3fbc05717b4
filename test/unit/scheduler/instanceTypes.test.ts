import { describe, expect, test } from 'vitest';
import { instanceType, instanceTypeNames } from '../../../server/src/facts/instanceTypes.ts';
import { registeredMemory } from '../../../server/src/facts/registeredMemory.ts';

describe('instance types', () => {
  test('one with everything', () => {
    expect(instanceType('g4dn.12xlarge')).toEqual({
      instanceType: 'g4dn.12xlarge',
      vcpus: 48,
      nominalMemoryMiB: 196608,
      cpuArchitecture: 'X86_64',
      gpus: 4,
      gpuName: 't4',
      enis: 7,
      enisWithTrunking: 7,
      pricePerHourUsd: 3.912,
    });
  });
  for (const [name, enis, enisWithTrunking] of [
    ['a1.large', 2, 10],
    ['a1.xlarge', 3, 20],
    ['m5.large', 2, 10],
    ['m5.xlarge', 3, 20],
    ['c5.4xlarge', 7, 60],
    ['t3.medium', 2, 2],
    ['m6in.32xlarge', 13, 120],
  ] as const) {
    test(`ENIs of ${name}`, () => expect(instanceType(name)).toMatchObject({ enis, enisWithTrunking }));
  }
  test('limits that nobody publishes are undefined', () => {
    expect(instanceType('hpc7a.12xlarge')).toEqual({
      instanceType: 'hpc7a.12xlarge',
      vcpus: 24,
      nominalMemoryMiB: 786432,
      cpuArchitecture: 'X86_64',
      gpus: 0,
    });
  });
  test('unknown names are values, whatever they hold', () => {
    for (const name of ['m99.large', '', 'm5', 'm5.', '\nm5.large', 'm5.large ', 'custom']) {
      expect(instanceType(name)).toBeUndefined();
    }
  });
  test('every line of the table reads as numbers', () => {
    const names = instanceTypeNames();
    expect(names).toHaveLength(1363);
    for (const name of names) {
      const {
        vcpus,
        nominalMemoryMiB,
        enis = 1,
        enisWithTrunking = 1,
        gpus,
        pricePerHourUsd = 1,
      } = instanceType(name)!;
      for (const number of [vcpus, nominalMemoryMiB, enis, enisWithTrunking, gpus, pricePerHourUsd]) {
        expect(Number.isFinite(number) && number >= 0, name).toBe(true);
      }
      expect(enisWithTrunking).toBeGreaterThanOrEqual(enis);
    }
  });
});

describe('memory that a type registers', () => {
  for (const { type, nominal, seen } of [
    { type: 'm4.large', nominal: 8192, seen: [7985] },
    { type: 't2.micro', nominal: 1024, seen: [992] },
    { type: 't3.micro', nominal: 1024, seen: [908, 912, 913] },
    { type: 't3.small', nominal: 2048, seen: [1909, 1913] },
    { type: 't3.medium', nominal: 4096, seen: [3827, 3850, 3872] },
    { type: 't3.large', nominal: 8192, seen: [7818] },
    { type: 'm5.large', nominal: 8192, seen: [7640, 7681, 7764] },
    { type: 'm6i.large', nominal: 8192, seen: [7817, 7821] },
    { type: 'r6id.4xlarge', nominal: 131072, seen: [126722] },
    { type: 'inf1.xlarge', nominal: 8192, seen: [7679] },
  ]) {
    test(`figures seen on ${type} lie between surely and at most`, () => {
      const { surely, atMost } = registeredMemory(type, nominal, 'linux');
      for (const figure of seen) expect(figure >= surely && figure <= atMost).toBe(true);
    });
  }
  test('the estimate', () => {
    expect(registeredMemory('m5.large', 8192, 'linux')).toEqual({ surely: 7577, estimate: 7618, atMost: 8069 });
    expect(registeredMemory('c5.large', 4096, 'linux')).toEqual({ surely: 3788, estimate: 3891, atMost: 4034 });
    expect(registeredMemory('t3.micro', 1024, 'linux')).toEqual({ surely: 901, estimate: 911, atMost: 1008 });
    expect(registeredMemory('m4.large', 8192, 'windows')).toEqual({ surely: 7577, estimate: 8191, atMost: 8192 });
  });
});
