import { percentNotUsed } from '../../../../server/src/validation/rules/deployment/percentNotUsed.ts';
import { testRule } from '../testRule.ts';

const service = (configuration: string, rest = '') =>
  `{ "serviceName": "web", "deploymentConfiguration": { ${configuration} }${rest} }`;

const CODE_DEPLOY = ', "deploymentController": { "type": "CODE_DEPLOY" }';

testRule(percentNotUsed, {
  passes: [
    service('"minimumHealthyPercent": 100, "maximumPercent": 200', CODE_DEPLOY),
    service('"minimumHealthyPercent": 50'),
    service('"minimumHealthyPercent": 50', ', "deploymentController": { "type": "${CONTROLLER}" }'),
    service('"minimumHealthyPercent": "${MINIMUM}"', CODE_DEPLOY),
  ],
  fails: [
    {
      text: service('^"minimumHealthyPercent"^: 50, "maximumPercent": 200', `, "launchType": "FARGATE"${CODE_DEPLOY}`),
      message: 'Under the CODE_DEPLOY controller `minimumHealthyPercent` is not used.',
      fixed: service('"maximumPercent": 200', `, "launchType": "FARGATE"${CODE_DEPLOY}`),
    },
    {
      text: service(
        '"minimumHealthyPercent": 100, ^"maximumPercent"^: 150',
        ', "launchType": "EC2", "deploymentController": { "type": "EXTERNAL" }',
      ),
      severity: 'error',
      message: 'Under the EXTERNAL controller tasks on EC2 cannot have a `maximumPercent` of their own.',
      fixed: service(
        '"minimumHealthyPercent": 100',
        ', "launchType": "EC2", "deploymentController": { "type": "EXTERNAL" }',
      ),
    },
  ],
});
