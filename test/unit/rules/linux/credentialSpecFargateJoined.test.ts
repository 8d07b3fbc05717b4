import { credentialSpecFargateJoined } from '../../../../server/src/validation/rules/linux/credentialSpecFargateJoined.ts';
import { testRule } from '../testRule.ts';

const task = (spec: string, launchTypes = '["FARGATE"]', family = 'LINUX') =>
  `{ "requiresCompatibilities": ${launchTypes}, "runtimePlatform": { "operatingSystemFamily": "${family}" }, "containerDefinitions": [{ "credentialSpecs": [${spec}] }] }`;
const JOINED = '"credentialspec:arn:aws:ssm:eu-west-1:123456789012:parameter/spec"';

testRule(credentialSpecFargateJoined, {
  passes: [
    task('"credentialspecdomainless:arn:aws:s3:::specs/spec.json"'),
    task('"${SPEC}"'),
    task(JOINED, '["EC2"]'),
    task(JOINED, '["FARGATE"]', 'WINDOWS_SERVER_2022_CORE'),
  ],
  fails: [
    {
      text: task(`^${JOINED}^`),
      message: 'Fargate joins no domain: use credentialspecdomainless: with a file in S3.',
    },
  ],
});
