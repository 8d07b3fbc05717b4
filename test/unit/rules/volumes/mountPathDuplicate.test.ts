import { mountPathDuplicate } from '../../../../server/src/validation/rules/volumes/mountPathDuplicate.ts';
import { testRule } from '../testRule.ts';

const container = (...paths: string[]) =>
  `{ "name": "web", "mountPoints": [${paths.map((path) => `{ "sourceVolume": "data", "containerPath": ${path} }`).join(', ')}] }`;
const task = (...containers: string[]) =>
  `{ "containerDefinitions": [${containers.join(', ')}], "volumes": [{ "name": "data" }] }`;

testRule(mountPathDuplicate, {
  passes: [
    task(container('"/a"', '"/a/b"', '"/A"')),
    task(container('"/a"'), container('"/a"')),
    task(container('"${PATH}"', '"${PATH}"')),
    task(container('""', '""')),
    task(container('null', 'null')),
    task('{ "mountPoints": null }'),
  ],
  fails: [
    { text: task(container('"/a"', '^"/a"^')), message: 'Something is already mounted at /a of this container.' },
    { text: task(container('"/a"', '^"/a/"^')), message: 'Something is already mounted at /a/ of this container.' },
  ],
});
