import { expect, test } from 'vitest';
import { isStandIn } from '../../../server/src/model/standIn.ts';

test.each([
  ['SUBNET_ID', true],
  ['your-alb-target-group-arn', true],
  ['FILL-IN-THE-TARGET-GROUP', true],
  ['subnet-xxxxxxxx', true],
  ['arn:aws:elasticloadbalancing:us-east-1:********1769:targetgroup/web/1', true],
  ['private-a', false],
  ['web-tg', false],
  ['vpc-0a1b2c3d', false],
])('%s: %s', (text, expected) => {
  expect(isStandIn(text)).toBe(expected);
});
