import { externalUnsupported } from '../../../../server/src/validation/rules/launchType/externalUnsupported.ts';
import { testRule } from '../testRule.ts';

testRule(externalUnsupported, {
  passes: [
    '{ "requiresCompatibilities": ["EC2"], "networkMode": "awsvpc", "proxyConfiguration": { "containerName": "envoy" } }',
    '{ "requiresCompatibilities": ["EXTERNAL"], "proxyConfiguration": null }',
    '{ "requiresCompatibilities": ["EXTERNAL"], "proxyConfiguration": "${PROXY}" }',
    '{ "requiresCompatibilities": ["EXTERNAL"], "ipcMode": "host", "containerDefinitions": [{ "privileged": true, "links": ["db"] }] }',
  ],
  fails: [
    {
      text: '{ "requiresCompatibilities": ["EXTERNAL"], ^"proxyConfiguration"^: { "containerName": "envoy" } }',
      message: 'External instances do not support `proxyConfiguration`.',
      pointer: '/proxyConfiguration',
    },
  ],
});
