import { expect, test } from 'vitest';
import { parseSecretSource } from '../../../server/src/model/secretSource.ts';

const arn = (service: string, resource: string) => ({
  partition: 'aws',
  service,
  region: 'eu-west-1',
  accountId: '123456789012',
  resource,
});

test('a secret with JSON key, version stage and version id', () => {
  expect(parseSecretSource('arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-AbCdEf:password::')).toEqual({
    kind: 'secret',
    arn: arn('secretsmanager', 'secret:db-AbCdEf:password::'),
    name: 'db-AbCdEf',
    rest: ['password', '', ''],
  });
});

test('a whole secret', () => {
  expect(parseSecretSource('arn:aws:secretsmanager:eu-west-1:123456789012:secret:app/db-AbCdEf')).toEqual({
    kind: 'secret',
    arn: arn('secretsmanager', 'secret:app/db-AbCdEf'),
    name: 'app/db-AbCdEf',
    rest: [],
  });
});

test('a parameter by its ARN', () => {
  expect(parseSecretSource('arn:aws:ssm:eu-west-1:123456789012:parameter/app/db')).toEqual({
    kind: 'parameter',
    arn: arn('ssm', 'parameter/app/db'),
    name: 'app/db',
  });
});

test.each([
  ['/app/db', 'parameter-name'],
  ['', 'parameter-name'],
  ['arn:aws:s3:::bucket/key', 'other-arn'],
  ['arn:aws:secretsmanager:eu-west-1:123456789012:parameter/x', 'other-arn'],
  ['arn:aws:ssm:eu-west-1:123456789012:document/x', 'other-arn'],
  ['arn:aws:ssm', 'other-arn'],
])('%s is %s', (valueFrom, kind) => {
  expect(parseSecretSource(valueFrom)).toEqual({ kind });
});
