import { fargateWindowsPort3150 } from '../../../../server/src/validation/rules/ports/fargateWindowsPort3150.ts';
import { testRule } from '../testRule.ts';

const task = (launchType: string, family: string, port: string | number) =>
  `{ "requiresCompatibilities": ["${launchType}"], "runtimePlatform": { "operatingSystemFamily": "${family}" }, ` +
  `"containerDefinitions": [{ "portMappings": [{ "containerPort": ${port} }] }] }`;

testRule(fargateWindowsPort3150, {
  passes: [
    task('FARGATE', 'LINUX', 3150),
    task('EC2', 'WINDOWS_SERVER_2022_CORE', 3150),
    task('FARGATE', 'WINDOWS_SERVER_2022_CORE', 80),
  ],
  fails: [
    {
      text: task('FARGATE', 'WINDOWS_SERVER_2022_CORE', '^3150^'),
      message: 'Windows containers on Fargate cannot use port 3150, which is reserved.',
    },
  ],
});
