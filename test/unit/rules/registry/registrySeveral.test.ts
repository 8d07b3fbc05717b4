import { registrySeveral } from '../../../../server/src/validation/rules/registry/registrySeveral.ts';
import { testRule } from '../testRule.ts';

testRule(registrySeveral, {
  passes: [
    '{ "serviceName": "web", "serviceRegistries": [{ "registryArn": "${REGISTRY}" }] }',
    '{ "serviceName": "web", "serviceRegistries": [] }',
    '{ "serviceName": "web", "serviceRegistries": "${REGISTRIES}" }',
  ],
  fails: [
    {
      text: '{ "serviceName": "web", ^"serviceRegistries"^: [{ "registryArn": "${A}" }, { "registryArn": "${B}" }] }',
      message: 'A service takes one service registry, not 2.',
    },
  ],
});
