import { linksTarget } from '../../../../server/src/validation/rules/networkMode/linksTarget.ts';
import { testRule } from '../testRule.ts';

const task = (link: string, mode = '') =>
  `{ ${mode}"containerDefinitions": [{ "name": "web", "links": [${link}] }, { "name": "db" }] }`;

testRule(linksTarget, {
  passes: [
    task('"db"'),
    task('"db:database"'),
    task('"${NAME}"'),
    task('"${NAME}:database"'),
    task('"other"', '"networkMode": "awsvpc", '),
    '{ "containerDefinitions": [{ "name": "web", "links": ["other"] }, { "name": "${NAME}" }] }',
    '{ "containerDefinitions": [{ "name": "web", "links": ["other"] }, "${SIDECAR}"] }',
    '{ "containerDefinitions": [{ "name": "web", "links": null }] }',
    '[{ "name": "web", "image": "nginx", "links": ["db"] }, { "name": "db", "image": "postgres" }]',
    task('"other"', '"networkMode": "bridge", "requiresCompatibilities": ["MANAGED_INSTANCES"], '), // links are refused there
    task(
      '"other"',
      '"networkMode": "bridge", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, ',
    ),
  ],
  fails: [
    { text: task('^"cache:redis"^'), message: 'There is no container cache to link to.' },
    {
      text: task('^"DB:database"^'),
      message: 'There is no container DB to link to. Did you mean db?',
      fixed: task('"db:database"'),
    },
    {
      text: '[{ "name": "web", "image": "nginx", "links": [^"cache"^] }, { "name": "db", "image": "postgres" }]',
      message: 'There is no container cache to link to.',
    },
  ],
});
