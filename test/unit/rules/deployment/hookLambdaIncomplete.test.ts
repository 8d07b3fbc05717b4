import { hookLambdaIncomplete } from '../../../../server/src/validation/rules/deployment/hookLambdaIncomplete.ts';
import { testRule } from '../testRule.ts';

const service = (hook: string) =>
  `{ "serviceName": "web", "deploymentConfiguration": { "lifecycleHooks": [${hook}] } }`;

const ARN = 'arn:aws:lambda:eu-west-1:123456789012:function:check';
const STAGES = '"lifecycleStages": ["POST_SCALE_UP"]';

testRule(hookLambdaIncomplete, {
  passes: [
    service(`{ "hookTargetArn": "${ARN}", "roleArn": "arn:aws:x", ${STAGES} }`),
    service(`{ "targetType": "AWS_LAMBDA", "hookTargetArn": "${ARN}:live", "roleArn": "arn:aws:x", ${STAGES} }`),
    service('{ "hookTargetArn": "${HOOK}", "roleArn": "${ROLE}", "lifecycleStages": "${STAGES}" }'),
    service(`{ "hookTargetArn": "HOOK_ARN", "roleArn": "arn:aws:x", ${STAGES} }`),
    service('{ "targetType": "PAUSE" }'),
    service('{ "targetType": "${TYPE}" }'),
    service('"${HOOK}"'),
    '{ "serviceName": "web" }',
  ],
  fails: [
    {
      text: service(`^{^ "roleArn": "arn:aws:x", ${STAGES} }`),
      message: 'A lifecycle hook that calls a Lambda function needs `hookTargetArn`.',
      pointer: '/deploymentConfiguration/lifecycleHooks/0/hookTargetArn',
    },
    {
      text: service(`{ "hookTargetArn": "${ARN}", "roleArn": "arn:aws:x", "lifecycleStages": ^[]^ }`),
      message: 'A lifecycle hook that calls a Lambda function needs `lifecycleStages`.',
    },
    {
      text: service(`^{^ "hookTargetArn": "${ARN}", ${STAGES} }`),
      severity: 'warning',
      message: 'ECS needs a `roleArn` that lets it call the Lambda function.',
      pointer: '/deploymentConfiguration/lifecycleHooks/0/roleArn',
    },
    {
      text: service(`{ "hookTargetArn": ^"check"^, "roleArn": "arn:aws:x", ${STAGES} }`),
      message: 'Expected the ARN of a Lambda function: arn:aws:lambda:REGION:ACCOUNT:function:NAME.',
    },
    {
      text: service(
        `{ "hookTargetArn": ^"arn:aws:sns:eu-west-1:123456789012:topic"^, "roleArn": "arn:aws:x", ${STAGES} }`,
      ),
      message: 'Expected the ARN of a Lambda function: arn:aws:lambda:REGION:ACCOUNT:function:NAME.',
    },
  ],
});
