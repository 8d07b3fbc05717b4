import { linksMode } from '../../../../server/src/validation/rules/networkMode/linksMode.ts';
import { testRule } from '../testRule.ts';

const task = (inTask: string, inContainer: string) =>
  `{ ${inTask}, "containerDefinitions": [{ "name": "web"${inContainer} }] }`;

testRule(linksMode, {
  passes: [
    task('"networkMode": "bridge"', ', "links": ["db"]'),
    task('"family": "web"', ', "links": ["db"]'),
    task('"networkMode": "${MODE}"', ', "links": ["db"]'),
    task('"networkMode": "awsvpc"', ', "links": []'),
    task('"networkMode": "awsvpc"', ', "links": null'),
    task('"networkMode": "awsvpc"', ', "links": "${LINKS}"'),
    task('"networkMode": "awsvpc", "requiresCompatibilities": ["FARGATE"]', ', "links": ["db"]'),
    task('"runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }', ', "links": ["db"]'),
    '[{ "name": "web", "image": "nginx", "links": ["db"] }, { "name": "db", "image": "postgres" }]',
  ],
  fails: [
    {
      text: task('"networkMode": "awsvpc"', ', ^"links"^: ["db"]'),
      message:
        'Links are not supported under awsvpc. The containers of the task reach each other on localhost without them.',
      pointer: '/containerDefinitions/0/links',
      fixed: task('"networkMode": "awsvpc"', ''),
    },
    {
      text: task('"networkMode": "none"', ', ^"links"^: ["db"]'),
      message: 'Links are not supported under none: the containers have no network.',
      pointer: '/containerDefinitions/0/links',
      fixed: task('"networkMode": "none"', ''),
    },
  ],
});
