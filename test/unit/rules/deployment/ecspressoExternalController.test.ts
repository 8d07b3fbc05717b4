import { ecspressoExternalController } from '../../../../server/src/validation/rules/deployment/ecspressoExternalController.ts';
import { testRule } from '../testRule.ts';

const service = (type: string) => `{ "deploymentController": { "type": ${type} }, "desiredCount": 1 }`;

testRule(ecspressoExternalController, {
  passes: [
    { text: service('"EXTERNAL"'), ecspresso: false },
    { text: service('"EXTERNAL"'), ecspresso: 'not read' },
    { text: service('"CODE_DEPLOY"'), ecspresso: true },
    { text: service('"${CONTROLLER}"'), ecspresso: true },
  ],
  fails: [
    {
      text: service('^"EXTERNAL"^'),
      ecspresso: true,
      message: 'ecspresso deploys services of the controllers ECS and CODE_DEPLOY, not EXTERNAL.',
    },
  ],
});
