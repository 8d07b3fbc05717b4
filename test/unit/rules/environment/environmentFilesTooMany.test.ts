import { environmentFilesTooMany } from '../../../../server/src/validation/rules/environment/environmentFilesTooMany.ts';
import { testRule } from '../testRule.ts';

const files = (count: number) =>
  `[${Array.from({ length: count }, (_, i) => `{ "type": "s3", "value": "arn:aws:s3:::bucket/${i}.env" }`).join(', ')}]`;

testRule(environmentFilesTooMany, {
  passes: [
    `{ "containerDefinitions": [{ "name": "web", "environmentFiles": ${files(10)} }, { "name": "log" }] }`,
    '{ "containerDefinitions": [{ "name": "web", "environmentFiles": "${FILES}" }] }',
    '{ "containerDefinitions": [{ "name": "web", "environmentFiles": null }] }',
  ],
  fails: [
    {
      text: `{ "containerDefinitions": [{ "name": "web", ^"environmentFiles"^: ${files(11)} }] }`,
      message: 'A container has at most 10 environment files; this one has 11.',
      pointer: '/containerDefinitions/0/environmentFiles',
    },
    {
      text: `{ "containerDefinitions": [{ "name": "web", "environmentFiles": ${files(6)} }, { "name": "log", ^"environmentFiles"^: ${files(5)} }] }`,
      message: 'With these the task definition has 11 environment files; 10 may be the limit.',
      severity: 'warning',
      pointer: '/containerDefinitions/1/environmentFiles',
    },
  ],
});
