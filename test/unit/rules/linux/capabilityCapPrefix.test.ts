import { capabilityCapPrefix } from '../../../../server/src/validation/rules/linux/capabilityCapPrefix.ts';
import { testRule } from '../testRule.ts';

const task = (capabilities: string, launchType = 'EC2') =>
  `{ "requiresCompatibilities": ["${launchType}"], "containerDefinitions": [{ "name": "web", "linuxParameters": { "capabilities": ${capabilities} } }] }`;

testRule(capabilityCapPrefix, {
  passes: [
    task('{ "add": ["SYS_PTRACE"], "drop": ["ALL"] }'),
    task('{ "add": ["CAP_${NAME}"] }'),
    task('"${CAPABILITIES}"'),
    task('{ "add": ["CAP_NET_ADMIN"] }', 'FARGATE'), // refused there under any name
    task('{ "add": ["CAP_BPF"] }'), // unknown to ECS under any name
    task('{ "add": null }'),
  ],
  fails: [
    {
      text: task('{ "add": [^"CAP_SYS_PTRACE"^] }'),
      message: 'ECS calls this capability SYS_PTRACE, without CAP_.',
      fixed: task('{ "add": ["SYS_PTRACE"] }'),
    },
    {
      text: task('{ "add": [^"CAP_SYS_PTRACE"^] }', 'FARGATE'),
      message: 'ECS calls this capability SYS_PTRACE, without CAP_.',
      fixed: task('{ "add": ["SYS_PTRACE"] }', 'FARGATE'),
    },
    {
      text: task('{ "drop": ["CHOWN", ^"CAP_NET_RAW"^] }'),
      message: 'ECS calls this capability NET_RAW, without CAP_.',
      fixed: task('{ "drop": ["CHOWN", "NET_RAW"] }'),
    },
  ],
});
