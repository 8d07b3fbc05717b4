import { dependsOnUnknown } from '../../../../server/src/validation/rules/dependencies/dependsOnUnknown.ts';
import { testRule } from '../testRule.ts';

const dependsOn = (name: string) => `"dependsOn": [{ "containerName": ${name}, "condition": "START" }]`;

testRule(dependsOnUnknown, {
  passes: [
    `{ "containerDefinitions": [{ "name": "web", ${dependsOn('"init"')} }, { "name": "init" }] }`,
    `{ "containerDefinitions": [{ "name": "web", ${dependsOn('"${INIT}"')} }] }`,
    `{ "containerDefinitions": [{ "name": "web", ${dependsOn('"init"')} }, { "name": "\${INIT}" }] }`,
    `{ "containerDefinitions": [{ "name": "web", ${dependsOn('"init"')} }, "\${SIDECAR}"] }`,
    `{ "containerDefinitions": [{ "name": "web", ${dependsOn('null')} }] }`,
    '{ "containerDefinitions": [{ "name": "web", "dependsOn": [] }, { "name": "log", "dependsOn": null }] }',
  ],
  fails: [
    {
      text: `{ "containerDefinitions": [{ "name": "web", ${dependsOn('^"int"^')} }, { "name": "init" }] }`,
      message: 'There is no container int to depend on. Did you mean init?',
      fixed: `{ "containerDefinitions": [{ "name": "web", ${dependsOn('"init"')} }, { "name": "init" }] }`,
    },
    {
      text: `{ "containerDefinitions": [{ "name": "web", ${dependsOn('^"INIT"^')} }, { "name": "init" }] }`,
      message: 'There is no container INIT to depend on. Did you mean init?',
      fixed: `{ "containerDefinitions": [{ "name": "web", ${dependsOn('"init"')} }, { "name": "init" }] }`,
    },
    {
      text: `{ "containerDefinitions": [{ "name": "web", ${dependsOn('^"migrations"^')} }, { "name": "init" }] }`,
      message: 'There is no container migrations to depend on.',
    },
    {
      text: `{ "containerDefinitions": [{ "name": "web", ${dependsOn('^"webb"^')} }, { "name": "redis" }] }`,
      message: 'There is no container webb to depend on.',
    },
  ],
});
