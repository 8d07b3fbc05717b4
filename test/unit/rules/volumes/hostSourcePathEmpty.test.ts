import { hostSourcePathEmpty } from '../../../../server/src/validation/rules/volumes/hostSourcePathEmpty.ts';
import { testRule } from '../testRule.ts';

const task = (host: string) => `{
  "containerDefinitions": "\${CONTAINERS}",
  "volumes": [
    {
      "name": "data",
      "host": ${host}
    }
  ]
}`;

testRule(hostSourcePathEmpty, {
  passes: [
    task('{ "sourcePath": "/data" }'),
    task('{ "sourcePath": "${PATH}" }'),
    task('{ "sourcePath": null }'),
    task('{}'),
    task('null'),
    '{ "volumes": ["${VOLUME}"] }',
  ],
  fails: [
    {
      text: task('{ "sourcePath": ^""^ }'),
      message: '`sourcePath` must not be empty. Leave it out for an empty volume.',
      fixed: task('{}'),
    },
  ],
});
