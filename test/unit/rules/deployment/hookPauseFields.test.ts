import { hookPauseFields } from '../../../../server/src/validation/rules/deployment/hookPauseFields.ts';
import { testRule } from '../testRule.ts';

const service = (hook: string) =>
  `{ "serviceName": "web", "deploymentConfiguration": { "lifecycleHooks": [${hook}] } }`;

const PAUSE = '"targetType": "PAUSE", "lifecycleStages": ["POST_SCALE_UP"]';

testRule(hookPauseFields, {
  passes: [
    service(`{ ${PAUSE}, "timeoutConfiguration": { "timeoutInMinutes": 60 } }`),
    service(`{ ${PAUSE}, "roleArn": "", "hookTargetArn": null, "hookDetails": null }`),
    service(`{ ${PAUSE}, "roleArn": "\${ROLE}" }`),
    service('{ "targetType": "AWS_LAMBDA", "roleArn": "arn:aws:x" }'),
    service('{ "targetType": "${TYPE}", "roleArn": "arn:aws:x" }'),
  ],
  fails: [
    ...(
      [
        ['hookTargetArn', '"arn:aws:lambda:eu-west-1:123456789012:function:check"'],
        ['hookDetails', '{ "node": [], "items": 1, "entries": null }'],
        ['roleArn', '"arn:aws:iam::123456789012:role/hook"'],
        ['hookDetails', '{ "a": 1 }'],
      ] as const
    ).map(([key, value]) => ({
      text: service(`{ ${PAUSE}, ^"${key}"^: ${value} }`),
      message: `A PAUSE hook calls no function, so \`${key}\` is not used.`,
      fixed: service(`{ ${PAUSE} }`),
    })),
  ],
});
