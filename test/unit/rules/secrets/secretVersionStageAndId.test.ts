import { secretVersionStageAndId } from '../../../../server/src/validation/rules/secrets/secretVersionStageAndId.ts';
import { testRule } from '../testRule.ts';

const ARN = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-AbCdEf';
const task = (valueFrom: string) =>
  `{ "containerDefinitions": [{ "name": "web", "secrets": [{ "name": "A", "valueFrom": ${valueFrom} }] }] }`;

testRule(secretVersionStageAndId, {
  passes: [
    task(`"${ARN}:key:AWSPREVIOUS:"`),
    task(`"${ARN}:key::9d4cb84b-ad69-40c0-a0ab-cead3example"`),
    task(`"${ARN}"`),
    task(`"${ARN}:a:b:c:d"`),
    task('"${ARN}:key:AWSPREVIOUS:9d4cb84b"'),
    task('null'),
  ],
  fails: [
    {
      text: task(`^"${ARN}:key:AWSPREVIOUS:9d4cb84b"^`),
      message: 'Name a version stage (AWSPREVIOUS) or a version id (9d4cb84b) of the secret, not both.',
    },
  ],
});
