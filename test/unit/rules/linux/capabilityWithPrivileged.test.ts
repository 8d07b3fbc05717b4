import { capabilityWithPrivileged } from '../../../../server/src/validation/rules/linux/capabilityWithPrivileged.ts';
import { testRule } from '../testRule.ts';

const task = (privileged: string, capabilities: string, key = '"capabilities"') =>
  `{ "containerDefinitions": [{ "name": "web", "privileged": ${privileged}, "linuxParameters": { ${key}: ${capabilities} } }] }`;

testRule(capabilityWithPrivileged, {
  passes: [
    task('false', '{ "add": ["NET_ADMIN"] }'),
    task('"${PRIVILEGED}"', '{ "add": ["NET_ADMIN"] }'),
    task('true', '{ "add": [], "drop": null }'),
    // Fargate refuses `privileged` itself
    task('true', '{ "drop": ["NET_RAW"] }').replace('{', '{ "requiresCompatibilities": ["FARGATE"],'),
    task('true', '{ "add": "${ADD}" }'),
  ],
  fails: [
    {
      text: task('true', '{ "drop": ["NET_RAW"] }', '^"capabilities"^'),
      pointer: '/containerDefinitions/0/linuxParameters/capabilities',
      message: 'The container is `privileged`, so `add` and `drop` have no effect. Keep one of the two.',
    },
  ],
});
