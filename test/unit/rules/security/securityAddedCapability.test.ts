import { securityAddedCapability } from '../../../../server/src/validation/rules/security/securityAddedCapability.ts';
import { testRule } from '../testRule.ts';

const task = (capabilities: string, launchType = 'EC2') =>
  `{ "requiresCompatibilities": ["${launchType}"], "containerDefinitions": [{ "name": "web", "linuxParameters": { "capabilities": ${capabilities} } }] }`;

testRule(securityAddedCapability, {
  passes: [
    task('{ "add": ["CHOWN"], "drop": ["ALL"] }'),
    task('{ "add": ["${CAPABILITY}"] }'),
    task('{ "add": ["NET_ADMIN"] }', 'FARGATE'), // refused there
    task('null'),
  ],
  fails: [
    ...['ALL', 'DAC_READ_SEARCH', 'NET_ADMIN', 'SYS_ADMIN', 'SYS_MODULE', 'SYS_PTRACE', 'SYS_RAWIO'].map(
      (capability) => ({
        text: task(`{ "add": ["CHOWN", ^"${capability}"^] }`),
        message: `${capability} gives this container power over its container instance. Does it need that?`,
      }),
    ),
    {
      text: task('{ "add": [^"SYS_PTRACE"^] }', 'FARGATE'),
      message: 'SYS_PTRACE gives this container power over its container instance. Does it need that?',
    },
  ],
});
