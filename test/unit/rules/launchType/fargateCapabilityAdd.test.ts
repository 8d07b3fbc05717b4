import { fargateCapabilityAdd } from '../../../../server/src/validation/rules/launchType/fargateCapabilityAdd.ts';
import { testRule } from '../testRule.ts';

const task = (launchType: string, capabilities: string) =>
  `{ "requiresCompatibilities": ["${launchType}"], "containerDefinitions": [{ "linuxParameters": { "capabilities": { ${capabilities} } } }] }`;

testRule(fargateCapabilityAdd, {
  passes: [
    task('FARGATE', '"add": ["SYS_PTRACE"], "drop": ["ALL"]'),
    task('FARGATE', '"add": ["CAP_SYS_PTRACE", "${CAPABILITY}", ""]'),
    task('FARGATE', '"add": null'),
    task('EC2', '"add": ["NET_ADMIN"]'),
  ],
  fails: [
    { text: task('FARGATE', '"add": [^"NET_ADMIN"^]'), message: 'Fargate cannot add NET_ADMIN, only SYS_PTRACE.' },
  ],
});
