import { expect, test } from 'vitest';
import { holdsPlaceholder } from '../../../server/src/documents/placeholder.ts';

test.each([
  '${IMAGE}',
  'app:${TAG}',
  '$IMAGE',
  '$$$IMAGE$$$',
  '{{ must_env `TAG` }}',
  '{{must_env "TAG"}}',
  '<IMAGE1_NAME>',
  '%IMAGE%',
  '#{Image}#',
  '$(Build.BuildId)',
  '__IMAGE__',
  '@IMAGE@',
  '{image}',
  'YOUR_ROLE_ARN',
  'REPLACE_ME',
  'arn:aws:iam::ACCOUNT_ID:role/web',
  'arn:aws:iam::aws_account_id:role/web',
  'arn:aws:iam::XXXXXXXXXXXX:role/web',
  'arn:aws:iam::12345XXXXXXX:role/web',
  'arn:aws:ecs:region:123456789012:task-definition/web:1',
  'aws_account_id.dkr.ecr.us-east-1.amazonaws.com/web:1',
  '123456789012.dkr.ecr.REGION.amazonaws.com/web:1',
])('%s is filled in later', (text) => {
  expect(holdsPlaceholder(text)).toBe(true);
});

test.each([
  'nginx:1.27',
  '123456789012.dkr.ecr.us-east-1.amazonaws.com/web:1',
  'arn:aws:iam::123456789012:role/web',
  'arn:aws:iam::aws:policy/ReadOnlyAccess',
  'arn:aws:iam::1234:role/web',
  'arn:aws:s3:::bucket/app.env',
  'curl -f http://localhost/ || exit 1',
  'a < b and 100% of c',
  'user@example.com',
  'my_app_name',
  '__init__.py'.replace('__', '_'),
  '',
])('%s is what it says', (text) => {
  expect(holdsPlaceholder(text)).toBe(false);
});
