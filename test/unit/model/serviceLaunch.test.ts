import { expect, test } from 'vitest';
import { capacityProviders, launchOf, launchPlace } from '../../../server/src/model/serviceLaunch.ts';
import { service } from './services.ts';

test.each([
  ['{ "launchType": "FARGATE" }', 'FARGATE', '/launchType'],
  ['{ "launchType": "EC2" }', 'EC2', '/launchType'],
  ['{ "launchType": "EXTERNAL" }', 'EXTERNAL', '/launchType'],
  ['{ "launchType": "MANAGED_INSTANCES" }', undefined, undefined],
  ['{ "launchType": "${LAUNCH_TYPE}" }', undefined, undefined],
  ['{ "launchType": "EC2", "capacityProviderStrategy": [{ "capacityProvider": "FARGATE" }] }', 'EC2', '/launchType'],
  [
    '{ "launchType": null, "capacityProviderStrategy": [{ "capacityProvider": "FARGATE_SPOT" }, { "capacityProvider": "FARGATE" }] }',
    'FARGATE',
    '/capacityProviderStrategy/0/capacityProvider',
  ],
  [
    '{ "capacityProviderStrategy": [{ "capacityProvider": "FARGATE" }, { "capacityProvider": "own" }] }',
    undefined,
    undefined,
  ],
  [
    '{ "capacityProviderStrategy": [{ "capacityProvider": "FARGATE" }, { "capacityProvider": "${CP}" }] }',
    undefined,
    undefined,
  ],
  ['{ "capacityProviderStrategy": [{ "capacityProvider": "FARGATE" }, "${ITEM}"] }', undefined, undefined],
  ['{ "capacityProviderStrategy": [] }', undefined, undefined],
  ['{}', undefined, undefined],
])('%s runs on %s', (text, launch, pointer) => {
  expect(launchOf(service(text))).toBe(launch);
  expect(launchPlace(service(text))?.pointer).toBe(pointer);
});

test('capacity providers are given only where all are certain', () => {
  const names = (text: string) => capacityProviders(service(text))?.map((it) => it.state === 'known' && it.value);
  expect(names('{ "capacityProviderStrategy": [{ "capacityProvider": "a" }, { "capacityProvider": "b" }] }')).toEqual([
    'a',
    'b',
  ]);
  expect(names('{}')).toEqual([]);
  expect(names('{ "capacityProviderStrategy": "${STRATEGY}" }')).toBeUndefined();
  expect(names('{ "capacityProviderStrategy": [{ "capacityProvider": "${CP}" }] }')).toBeUndefined();
});
