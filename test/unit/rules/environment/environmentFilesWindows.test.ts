import { environmentFilesWindows } from '../../../../server/src/validation/rules/environment/environmentFilesWindows.ts';
import { testRule } from '../testRule.ts';

const FILES = '[{ "type": "s3", "value": "arn:aws:s3:::bucket/app.env" }]';
const task = (family: string, files: string, key = '"environmentFiles"') =>
  `{ "runtimePlatform": { "operatingSystemFamily": ${family} }, "containerDefinitions": [{ "name": "web", ${key}: ${files} }] }`;

testRule(environmentFilesWindows, {
  passes: [
    task('"LINUX"', FILES),
    task('"${FAMILY}"', FILES),
    task('"WINDOWS_SERVER_2022_CORE"', '[]'),
    task('"WINDOWS_SERVER_2022_CORE"', 'null'),
    task('"WINDOWS_SERVER_2022_CORE"', '"${FILES}"'),
    `{ "containerDefinitions": [{ "name": "web", "environmentFiles": ${FILES} }] }`,
  ],
  fails: [
    {
      text: task('"WINDOWS_SERVER_2022_CORE"', FILES, '^"environmentFiles"^'),
      message: 'Windows containers cannot use `environmentFiles`.',
      pointer: '/containerDefinitions/0/environmentFiles',
    },
  ],
});
