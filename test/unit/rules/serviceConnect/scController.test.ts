import { scController } from '../../../../server/src/validation/rules/serviceConnect/scController.ts';
import { testRule } from '../testRule.ts';

const service = (configuration: string, rest = '') =>
  `{ "serviceName": "web", "serviceConnectConfiguration": { "enabled": true, "namespace": "shop"${configuration} }${rest} }`;
const marked = (text: string) => text.replace('"serviceConnectConfiguration"', '^"serviceConnectConfiguration"^');

testRule(scController, {
  passes: [
    service(''),
    service('', ', "deploymentController": { "type": "ECS" }, "deploymentConfiguration": { "strategy": "CANARY" }'),
    service('', ', "deploymentController": { "type": "${CONTROLLER}" }'),
    service('', ', "deploymentController": { "type": "CODE_DEPLOY" }').replace('true', 'false'),
  ],
  fails: [
    {
      text: marked(service('', ', "deploymentController": { "type": "CODE_DEPLOY" }')),
      message: 'Service Connect needs the deployment controller ECS, not CODE_DEPLOY.',
      related: [['/deploymentController', 'The deployment controller.']],
    },
  ],
});
