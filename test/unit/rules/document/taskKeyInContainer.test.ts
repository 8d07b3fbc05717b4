import { taskKeyInContainer } from '../../../../server/src/validation/rules/document/taskKeyInContainer.ts';
import { testRule } from '../testRule.ts';

testRule(taskKeyInContainer, {
  passes: [
    '{ "family": "app", "networkMode": "awsvpc", "volumes": [], "containerDefinitions": [{ "name": "app", "image": "app" }] }',
    '{ "family": "app", "containerDefinitions": [{ "name": "app", "image": "app", "dockerLabels": { "networkMode": "awsvpc" } }] }',
  ],
  fails: [
    {
      text: '{ "family": "app", "containerDefinitions": [{ "name": "app", "image": "app", ^"taskRoleArn"^: "web" }] }',
      message: '`taskRoleArn` belongs to the task definition, not to a container.',
      pointer: '/containerDefinitions/0/taskRoleArn',
      fixed: '{ "family": "app", "containerDefinitions": [{ "name": "app", "image": "app" }], "taskRoleArn": "web" }',
    },
    {
      text: '{\n  "family": "app",\n  "containerDefinitions": [\n    {\n      "name": "app",\n      ^"runtimePlatform"^: {\n        "cpuArchitecture": "ARM64"\n      },\n      "image": "app"\n    }\n  ]\n}',
      message: '`runtimePlatform` belongs to the task definition, not to a container.',
      pointer: '/containerDefinitions/0/runtimePlatform',
      fixed:
        '{\n  "family": "app",\n  "containerDefinitions": [\n    {\n      "name": "app",\n      "image": "app"\n    }\n  ],\n  "runtimePlatform": {\n    "cpuArchitecture": "ARM64"\n  }\n}',
    },
    {
      text: '{ "family": "app", "networkMode": "host", "containerDefinitions": [{ "name": "app", "image": "app", ^"networkMode"^: "awsvpc" }] }',
      message: '`networkMode` belongs to the task definition, not to a container.',
      pointer: '/containerDefinitions/0/networkMode',
    },
    {
      text: '[{ "name": "app", "image": "app", ^"volumes"^: [{ "name": "data" }] }]',
      message: '`volumes` belongs to the task definition; Terraform ignores it in a container.',
      pointer: '/0/volumes',
      severity: 'warning',
    },
    {
      text: '{ "family": "app", "containerDefinitions": [{ "name": "app", ^"taskRoleArn"^: null, "image": "app" }] }',
      message: '`taskRoleArn` belongs to the task definition, not to a container.',
      pointer: '/containerDefinitions/0/taskRoleArn',
      fixed: '{ "family": "app", "containerDefinitions": [{ "name": "app", "image": "app" }] }',
    },
  ],
});
