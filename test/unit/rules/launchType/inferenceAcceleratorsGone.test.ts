import { inferenceAcceleratorsGone } from '../../../../server/src/validation/rules/launchType/inferenceAcceleratorsGone.ts';
import { testRule } from '../testRule.ts';

testRule(inferenceAcceleratorsGone, {
  passes: [
    '{ "inferenceAccelerators": [], "containerDefinitions": [{ "resourceRequirements": [{ "type": "GPU", "value": "1" }] }] }',
    '{ "inferenceAccelerators": null, "containerDefinitions": [{ "resourceRequirements": [{ "type": "${TYPE}" }] }] }',
    '{ "inferenceAccelerators": "${ACCELERATORS}", "containerDefinitions": [] }',
  ],
  fails: [
    {
      text: '{ ^"inferenceAccelerators"^: [{ "deviceName": "a", "deviceType": "eia1.medium" }], "containerDefinitions": [] }',
      message: 'Amazon Elastic Inference has ended; no task can get an accelerator any more.',
      pointer: '/inferenceAccelerators',
    },
    {
      text: '{ "containerDefinitions": [{ "resourceRequirements": [{ "type": ^"InferenceAccelerator"^, "value": "a" }] }] }',
      message: 'Amazon Elastic Inference has ended; no task can get an accelerator any more.',
    },
  ],
});
