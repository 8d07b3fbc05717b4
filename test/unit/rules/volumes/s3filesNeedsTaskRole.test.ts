import { s3filesNeedsTaskRole } from '../../../../server/src/validation/rules/volumes/s3filesNeedsTaskRole.ts';
import { testRule } from '../testRule.ts';

const FILES = '{ "fileSystemArn": "arn:aws:s3files:eu-west-1:123456789012:file-system/fs-0123456789abcdef0" }';
const task = (role: string, files: string) =>
  `{ ${role}"volumes": [{ "name": "data", "s3filesVolumeConfiguration": ${files} }], "containerDefinitions": "\${CONTAINERS}" }`;
const message = 'A volume of S3 Files needs `taskRoleArn`: it is mounted with the task role.';

testRule(s3filesNeedsTaskRole, {
  passes: [
    task('"taskRoleArn": "arn:aws:iam::123456789012:role/x", ', FILES),
    task('"taskRoleArn": "${ROLE}", ', FILES),
    task('{{ roles }} ', FILES),
    task('', 'null'),
    task('', '"${FILES}"'),
  ],
  fails: [
    { text: `^{^ ${task('', FILES).slice(2)}`, message, pointer: '/taskRoleArn' },
    { text: task('"taskRoleArn": ^null^, ', FILES), message },
  ],
});
