import { faultInjectionMode } from '../../../../server/src/validation/rules/networkMode/faultInjectionMode.ts';
import { testRule } from '../testRule.ts';

testRule(faultInjectionMode, {
  passes: [
    '{ "enableFaultInjection": true, "networkMode": "awsvpc" }',
    '{ "enableFaultInjection": true, "networkMode": "host" }',
    '{ "enableFaultInjection": true, "requiresCompatibilities": ["FARGATE"] }',
    '{ "enableFaultInjection": true, "requiresCompatibilities": ["MANAGED_INSTANCES"] }',
    '{ "enableFaultInjection": true, "networkMode": "${MODE}" }',
    '{ "enableFaultInjection": "${FAULTS}", "networkMode": "bridge" }',
    '{ "enableFaultInjection": false, "networkMode": "bridge" }',
    '{ "networkMode": "bridge" }',
  ],
  fails: [
    {
      text: '{ "containerDefinitions": [], ^"enableFaultInjection"^: true, "networkMode": "none" }',
      message: 'Faults can be injected under awsvpc and host only, not under none.',
      pointer: '/enableFaultInjection',
    },
    {
      text: '{ "containerDefinitions": [], ^"enableFaultInjection"^: true }',
      message: 'Faults can be injected under awsvpc and host only, not under bridge.',
      pointer: '/enableFaultInjection',
    },
  ],
});
