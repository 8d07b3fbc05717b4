import { fargateWindowsCpu } from '../../../../server/src/validation/rules/size/fargateWindowsCpu.ts';
import { testRule } from '../testRule.ts';

const WINDOWS = '"runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }';

testRule(fargateWindowsCpu, {
  passes: [
    `{ "requiresCompatibilities": ["FARGATE"], ${WINDOWS}, "cpu": "1024", "memory": "2048" }`,
    `{ "requiresCompatibilities": ["FARGATE"], ${WINDOWS}, "cpu": "4 vCPU", "memory": "8 GB" }`,
    `{ "requiresCompatibilities": ["FARGATE"], ${WINDOWS}, "cpu": "\${CPU}", "memory": "2048" }`,
    `{ "requiresCompatibilities": ["FARGATE"], ${WINDOWS}, "cpu": "300", "memory": "2048" }`, // no size at all, says another rule
    `{ "requiresCompatibilities": ["EC2"], ${WINDOWS}, "cpu": "512", "memory": "1024" }`,
    `{ ${WINDOWS}, "cpu": "512", "memory": "1024" }`,
    '{ "requiresCompatibilities": ["FARGATE"], "cpu": "512", "memory": "1024" }',
    '{ "requiresCompatibilities": ["FARGATE"], "runtimePlatform": { "operatingSystemFamily": "${OS}" }, "cpu": "512", "memory": "1024" }',
  ],
  fails: [
    {
      text: `{ "requiresCompatibilities": ["FARGATE"], ${WINDOWS}, "cpu": ^"512"^, "memory": "1024" }`,
      message: 'Fargate runs Windows containers with 1024, 2048 or 4096 CPU units, not 512.',
    },
    {
      text: `{ "requiresCompatibilities": ["FARGATE"], ${WINDOWS}, "cpu": ^"8 vCPU"^, "memory": "16 GB" }`,
      message: 'Fargate runs Windows containers with 1024, 2048 or 4096 CPU units, not 8192.',
    },
  ],
});
