import { efsIamNeedsTaskRole } from '../../../../server/src/validation/rules/volumes/efsIamNeedsTaskRole.ts';
import { testRule } from '../testRule.ts';

const volume = (iam: string) =>
  `{ "name": "data", "efsVolumeConfiguration": { "fileSystemId": "fs-12345678", "transitEncryption": "ENABLED", "authorizationConfig": { "iam": ${iam} } } }`;
const task = (role: string, ...volumes: string[]) =>
  `{ ${role}"containerDefinitions": "\${CONTAINERS}", "volumes": [${volumes.join(', ')}] }`;
const message = 'EFS with `iam` ENABLED needs `taskRoleArn`: the volume is mounted with the task role.';

testRule(efsIamNeedsTaskRole, {
  passes: [
    task('"taskRoleArn": "arn:aws:iam::123456789012:role/task", ', volume('"ENABLED"')),
    task('"taskRoleArn": "${ROLE}", ', volume('"ENABLED"')),
    task('{{ roles }} ', volume('"ENABLED"')),
    task('', volume('"DISABLED"')),
    task('', volume('null')),
    task('', volume('"${IAM}"')),
  ],
  fails: [
    {
      text: `^{^ ${task('', volume('"ENABLED"'), volume('"ENABLED"')).slice(2)}`,
      message,
      pointer: '/taskRoleArn',
    },
    { text: task('"taskRoleArn": ^""^, ', volume('"ENABLED"')), message },
  ],
});
