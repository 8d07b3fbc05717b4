import { mountUnknownVolume } from '../../../../server/src/validation/rules/volumes/mountUnknownVolume.ts';
import { testRule } from '../testRule.ts';

const web = (volume: string) =>
  `"containerDefinitions": [{ "name": "web", "mountPoints": [{ "sourceVolume": ${volume}, "containerPath": "/data" }] }]`;

testRule(mountUnknownVolume, {
  passes: [
    `{ ${web('"data"')}, "volumes": [{ "name": "data" }] }`,
    `{ ${web('"${VOLUME}"')}, "volumes": [] }`,
    `{ ${web('"data"')}, "volumes": [{ "name": "\${VOLUME}" }] }`,
    `{ ${web('"data"')}, "volumes": ["\${VOLUME}"] }`,
    `{ ${web('"data"')}, "volumes": "\${VOLUMES}" }`,
    `{ ${web('"data"')}, {{ volumes }} }`,
    `{ ${web('null')}, "volumes": [] }`,
    '[{ "name": "web", "image": "nginx", "mountPoints": [{ "sourceVolume": "data", "containerPath": "/data" }] }]',
    '{ "containerDefinitions": [{ "name": "web", "mountPoints": [] }] }',
  ],
  fails: [
    {
      text: `{ ${web('^"dat"^')}, "volumes": [{ "name": "data" }] }`,
      message: 'The task definition has no volume dat. Did you mean data?',
      fixed: `{ ${web('"data"')}, "volumes": [{ "name": "data" }] }`,
    },
    {
      text: `{\n  ${web('^"config"^')},\n  "volumes": [\n    {\n      "name": "data"\n    }\n  ]\n}`,
      message: 'The task definition has no volume config.',
      fixed: `{\n  ${web('"config"')},\n  "volumes": [\n    {\n      "name": "data"\n    },\n    {\n      "name": "config"\n    }\n  ]\n}`,
    },
    {
      text: `{\n  ${web('^"config"^')},\n  "family": "web"\n}`,
      message: 'The task definition has no volume config.',
      fixed: `{\n  ${web('"config"')},\n  "family": "web",\n  "volumes": [\n    {\n      "name": "config"\n    }\n  ]\n}`,
    },
    {
      text: `{\n  ${web('^"config"^')},\n  "volumes": null\n}`,
      message: 'The task definition has no volume config.',
      fixed: `{\n  ${web('"config"')},\n  "volumes": [\n    {\n      "name": "config"\n    }\n  ]\n}`,
    },
    { text: `{ ${web('^"my data"^')} }`, message: 'The task definition has no volume my data.' },
  ],
});
