import { imageArchitectureMismatch } from '../../../../server/src/validation/rules/platform/imageArchitectureMismatch.ts';
import { testRule } from '../testRule.ts';

const FARGATE = '"requiresCompatibilities": ["FARGATE"]';
const ARM64 = '"runtimePlatform": { "cpuArchitecture": "ARM64" }';
const X86_64 = '"runtimePlatform": { "cpuArchitecture": "X86_64" }';
const image = (name: string) => `"containerDefinitions": [{ "name": "web", "image": ${name} }]`;

testRule(imageArchitectureMismatch, {
  passes: [
    `{ ${ARM64}, ${image('"web:1.2-arm64"')} }`,
    `{ ${X86_64}, ${image('"web:1.2-amd64"')} }`,
    `{ ${X86_64}, ${image('"web:1.2"')} }`,
    `{ ${X86_64}, ${image('"web:amd64-arm64"')} }`, // for both
    `{ ${X86_64}, ${image('"web:farm64"')} }`,
    `{ ${X86_64}, ${image('"arm64.example.com/web:1.2"')} }`, // the name of a registry says nothing
    `{ ${X86_64}, ${image('"web-arm64:${TAG}"')} }`,
    `{ ${FARGATE}, "runtimePlatform": { "cpuArchitecture": "\${ARCHITECTURE}" }, ${image('"web:arm64"')} }`,
    `{ ${FARGATE}, "runtimePlatform": "\${PLATFORM}", ${image('"web:arm64"')} }`,
    `{ "requiresCompatibilities": ["EC2", "FARGATE"], ${image('"web:arm64"')} }`, // an instance decides on EC2
    `{ ${image('"web:arm64"')} }`,
    '[{ "name": "web", "image": "web:arm64", "essential": true }]',
  ],
  fails: [
    {
      text: `{ ${X86_64}, ${image('^"123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:1.2-arm64"^')} }`,
      message: 'This image is named after ARM64, and the task runs on X86_64.',
    },
    {
      text: `{ ${ARM64}, ${image('^"example.com/tools_x86_64/web"^')} }`,
      message: 'This image is named after X86_64, and the task runs on ARM64.',
    },
    {
      text: `{ ${FARGATE}, ${image('^"arm64v8/nginx:1.27"^')} }`,
      message:
        'This image is named after ARM64, and Fargate runs tasks on X86_64 where `runtimePlatform` names no `cpuArchitecture`.',
    },
    {
      text: `{ ${FARGATE}, "runtimePlatform": { "operatingSystemFamily": "LINUX" }, ${image('^"web:aarch64"^')} }`,
      message:
        'This image is named after ARM64, and Fargate runs tasks on X86_64 where `runtimePlatform` names no `cpuArchitecture`.',
    },
  ],
});
