import { expect, test } from 'vitest';
import { parseArn, partitionOf } from '../../../server/src/model/arn.ts';

test('the five parts of an ARN, colons of the resource included', () => {
  expect(parseArn('arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-AbCdEf:password::')).toEqual({
    partition: 'aws',
    service: 'secretsmanager',
    region: 'eu-west-1',
    accountId: '123456789012',
    resource: 'secret:db-AbCdEf:password::',
  });
});

test('ARNs without Region and account', () => {
  expect(parseArn('arn:aws-cn:s3:::bucket/app.env')).toEqual({
    partition: 'aws-cn',
    service: 's3',
    region: '',
    accountId: '',
    resource: 'bucket/app.env',
  });
});

test.each([
  '',
  'arn',
  'arn:aws',
  'arn:aws:iam::123456789012:',
  'arn::iam::123456789012:role/x',
  'role/x',
  ' arn:a:b:c:d:e',
])('"%s" is no ARN', (text) => {
  expect(parseArn(text)).toBeUndefined();
});

test.each([
  ['eu-west-1', 'aws'],
  ['ap-southeast-7', 'aws'],
  ['cn-northwest-1', 'aws-cn'],
  ['us-gov-east-1', 'aws-us-gov'],
  ['eusc-de-east-1', 'aws-eusc'],
  ['us-iso-east-1', undefined],
  ['eu-isoe-west-1', undefined],
  ['REGION', undefined],
  ['', undefined],
])('%s belongs to %s', (region, partition) => {
  expect(partitionOf(region)).toBe(partition);
});
