import { ebsController } from '../../../../server/src/validation/rules/ebs/ebsController.ts';
import { testRule } from '../testRule.ts';

const service = (controller: string, volumes: string) =>
  `{ "serviceName": "web", "deploymentController": ${controller}, ${volumes} }`;

testRule(ebsController, {
  passes: [
    service('{ "type": "ECS" }', '"volumeConfigurations": [{ "name": "data" }]'),
    service('null', '"volumeConfigurations": [{ "name": "data" }]'),
    service('{ "type": "${CONTROLLER}" }', '"volumeConfigurations": [{ "name": "data" }]'),
    service('{ "type": "CODE_DEPLOY" }', '"volumeConfigurations": []'),
    service('{ "type": "CODE_DEPLOY" }', '"volumeConfigurations": "${VOLUMES}"'),
  ],
  fails: [
    {
      text: service('{ "type": "CODE_DEPLOY" }', '^"volumeConfigurations"^: [{ "name": "data" }]'),
      message: '`volumeConfigurations` need the deployment controller ECS, not CODE_DEPLOY.',
      related: [['/deploymentController', 'The deployment controller.']],
    },
  ],
});
