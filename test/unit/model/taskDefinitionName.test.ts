import { expect, test } from 'vitest';
import { parseTaskDefinitionName } from '../../../server/src/model/taskDefinitionName.ts';

const ARN = 'arn:aws:ecs:eu-west-1:123456789012:task-definition/';

test.each([
  ['web', { before: '', family: 'web', revision: '' }],
  ['web:3', { before: '', family: 'web', revision: ':3' }],
  [`${ARN}web:3`, { before: ARN, family: 'web', revision: ':3' }],
  [`${ARN}web`, { before: ARN, family: 'web', revision: '' }],
  ['web:latest', undefined],
  ['web.json', undefined],
  ['arn:aws:ecs:eu-west-1:123456789012:service/web', undefined],
  ['', undefined],
])('%s', (text, parts) => {
  expect(parseTaskDefinitionName(text)).toEqual(parts);
});
