import { expect, test } from 'vitest';
import { createsService, serviceForm, updatesService } from '../../../server/src/model/serviceForm.ts';
import { service } from './services.ts';

test.each([
  ['{ "serviceName": "web", "desiredCount": 1 }', 'create'],
  ['{ "serviceName": "${NAME}", "desiredCount": 1 }', 'create'],
  ['{ "serviceName": "web", "service": null, "desiredCount": 1 }', 'create'],
  ['{ "service": "web", "desiredCount": 1 }', 'update'],
  ['{ "service": "{{ .Values.name }}", "desiredCount": 1 }', 'update'],
  ['{ "serviceName": "{{ must_env `NAME` }}", "desiredCount": 1 }', 'ecspresso'],
  ['{ "forceNewDeployment": true, "desiredCount": 1 }', 'update'],
  ['{ "serviceArn": "arn:aws:ecs:eu-west-1:123456789012:service/web", "desiredCount": 1 }', 'describe'],
  ['{ "serviceName": "web", "status": "ACTIVE", "desiredCount": 1 }', 'describe'],
  ['{ "serviceName": "web", "roleArn": "ecsServiceRole", "desiredCount": 1 }', 'create'],
  ['{ "services": [{ "serviceName": "web", "desiredCount": 1 }] }', 'describe'],
  ['{ "service": { "serviceName": "web", "desiredCount": 1 } }', 'describe'],
  ['{ "launchType": "EC2", "desiredCount": 1 }', 'ecspresso'],
  ['{ "runningCount": 0, "pendingCount": 0, "desiredCount": 1 }', 'ecspresso'],
  ['{}', 'ecspresso'],
])('%s is for %s', (text, form) => {
  expect(serviceForm(service(text), { ecspresso: false })).toBe(form);
});

test('an ecspresso.yml decides against the keys', () => {
  const printed = service('{ "serviceArn": "arn:aws:ecs:eu-west-1:123456789012:service/web", "desiredCount": 1 }');
  expect(serviceForm(printed, { ecspresso: true })).toBe('ecspresso');
  expect(createsService(printed, { ecspresso: true })).toBe(true);
});

test('while the files are not read, only a service without names is certain', () => {
  const named = service('{ "serviceName": "web", "desiredCount": 1 }');
  expect(serviceForm(named, { ecspresso: undefined })).toBeUndefined();
  expect(createsService(named, { ecspresso: undefined })).toBe(true);
  expect(serviceForm(service('{ "desiredCount": 1 }'), { ecspresso: undefined })).toBe('ecspresso');
});

test('updates and output need not be complete', () => {
  const update = service('{ "service": "web", "desiredCount": 1 }');
  expect([createsService(update, { ecspresso: false }), updatesService(update)]).toEqual([false, true]);
  const printed = service('{ "serviceArn": "arn:aws:ecs:eu-west-1:123456789012:service/web", "desiredCount": 1 }');
  expect([createsService(printed, { ecspresso: false }), updatesService(printed)]).toEqual([false, false]);
});
