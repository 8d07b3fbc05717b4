import { gpuValue } from '../../../../server/src/validation/rules/gpu/gpuValue.ts';
import { testRule } from '../testRule.ts';

const task = (requirement: string) => `{ "containerDefinitions": [{ "resourceRequirements": [${requirement}] }] }`;
const SHARE = '"sharingStrategy": { "nvidiaMps": { "memory": 2048 } }';

testRule(gpuValue, {
  passes: [
    task('{ "type": "GPU", "value": "1" }'),
    task('{ "type": "GPU", "value": "ALL" }'),
    task('{ "type": "GPU", "value": "0.25" }'),
    task('{ "type": "GPU", "value": ".5" }'),
    task('{ "type": "GPU", "value": "${GPUS}" }'),
    task(`{ "type": "GPU", ${SHARE} }`),
    task(`{ "type": "GPU", "value": null, ${SHARE} }`),
    task('{ "type": "GPU", {{ gpus }} }'),
    task(`{ "type": "GPU", ${SHARE}, {{ gpus }} }`),
    task('{ "type": "GPU", "value": 1 }'), // the wrong type, of which the schema speaks
    task('{ "type": "NeuronDevice", "value": "2" }'),
    task('{ "type": "${TYPE}" }'),
    task('{ "type": "GPU", "value": "0" }').replace('{', '{ "requiresCompatibilities": ["FARGATE"],'), // no GPUs there at all
  ],
  fails: [
    {
      text: task('{ "type": "GPU", "value": ^"0"^ }'),
      message: '`value` must be a number of GPUs or ALL, not "0".',
    },
    {
      text: task('{ "type": "GPU", "value": ^"0.0"^ }'),
      message: '`value` must be a number of GPUs or ALL, not "0.0".',
    },
    {
      text: task('{ "type": "GPU", "value": ^"all"^ }'),
      message: '`value` must be a number of GPUs or ALL, not "all".',
      fixed: task('{ "type": "GPU", "value": "ALL" }'),
    },
    {
      text: task(`^{^ "type": "GPU", "value": "1", ${SHARE} }`),
      message: 'A GPU requirement has `value` or `sharingStrategy`, not both.',
    },
    {
      text: task('^{^ "type": "GPU" }'),
      message: 'A GPU requirement needs `value` (a number of GPUs, or ALL) or `sharingStrategy`.',
    },
  ],
});
