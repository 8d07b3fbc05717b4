import { capabilityCapPrefix } from '../../../../server/src/validation/rules/linux/capabilityCapPrefix.ts';
import { testRule } from '../testRule.ts';

const task = (capabilities: string) =>
  `{ "containerDefinitions": [{ "name": "web", "linuxParameters": { "capabilities": ${capabilities} } }] }`;

testRule(capabilityCapPrefix, {
  passes: [
    task('{ "add": ["SYS_PTRACE"], "drop": ["ALL"] }'),
    task('{ "add": ["CAP_${NAME}"] }'),
    task('"${CAPABILITIES}"'),
    task('{ "add": null }'),
  ],
  fails: [
    {
      text: task('{ "add": [^"CAP_SYS_PTRACE"^] }'),
      message: 'ECS calls this capability SYS_PTRACE, without CAP_.',
      fixed: task('{ "add": ["SYS_PTRACE"] }'),
    },
    {
      text: task('{ "drop": ["CHOWN", ^"CAP_NET_RAW"^] }'),
      message: 'ECS calls this capability NET_RAW, without CAP_.',
      fixed: task('{ "drop": ["CHOWN", "NET_RAW"] }'),
    },
  ],
});
