import { hookCount } from '../../../../server/src/validation/rules/deployment/hookCount.ts';
import { testRule } from '../testRule.ts';

const hooks = (hook: string, count: number) => `[${new Array(count).fill(hook).join(', ')}]`;
const service = (list: string) => `{ "serviceName": "web", "deploymentConfiguration": { ${list} } }`;
const PAUSE = '{ "targetType": "PAUSE", "lifecycleStages": ["PRE_SCALE_UP"] }';
const LAMBDA = '{ "hookTargetArn": "${HOOK}", "roleArn": "${ROLE}", "lifecycleStages": ["PRE_SCALE_UP"] }';

testRule(hookCount, {
  passes: [
    service(`"lifecycleHooks": ${hooks(PAUSE, 10)}`),
    service(`"lifecycleHooks": [${new Array(10).fill(PAUSE)}, ${new Array(10).fill(LAMBDA)}]`),
    service(`"lifecycleHooks": ${hooks('"${HOOK}"', 11)}`),
    service('"lifecycleHooks": []'),
  ],
  fails: [
    {
      text: service(`^"lifecycleHooks"^: ${hooks(PAUSE, 11)}`),
      message: 'A deployment takes at most 10 hooks of type PAUSE, not 11.',
    },
    {
      text: service(`^"lifecycleHooks"^: ${hooks(LAMBDA, 12)}`),
      message: 'A deployment takes at most 10 hooks of type AWS_LAMBDA, not 12.',
    },
  ],
});
