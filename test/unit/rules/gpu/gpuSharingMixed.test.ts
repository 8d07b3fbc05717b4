import { gpuSharingMixed } from '../../../../server/src/validation/rules/gpu/gpuSharingMixed.ts';
import { testRule } from '../testRule.ts';

const shared = (key = '"sharingStrategy"', type = '"GPU"') =>
  `{ "name": "a", "resourceRequirements": [{ "type": ${type}, ${key}: { "nvidiaMps": { "memory": 2048 } } }] }`;
const whole = (value: string) => `{ "name": "b", "resourceRequirements": [{ "type": "GPU", "value": ${value} }] }`;
const task = (launchType: string, ...containers: string[]) =>
  `{ "requiresCompatibilities": ["${launchType}"], "containerDefinitions": [${containers.join(', ')}] }`;

testRule(gpuSharingMixed, {
  passes: [
    task('EC2', shared(), shared()),
    task('EC2', whole('"1"'), whole('"2"')),
    task('EC2', shared(), whole('"${GPUS}"')),
    task('EC2', shared('"sharingStrategy"', '"${TYPE}"'), whole('"1"')),
    task('EC2', '{ "resourceRequirements": [{ "type": "GPU", "sharingStrategy": "${STRATEGY}" }] }', whole('"1"')),
    task(
      'EC2',
      '{ "resourceRequirements": [{ "type": "GPU", "value": "1", "sharingStrategy": { "nvidiaMps": { "memory": 2048 } } }] }', // gpu-value
      whole('"1"'),
    ),
  ],
  fails: [
    {
      text: task('EC2', shared('^"sharingStrategy"^'), whole('"1"')),
      pointer: '/containerDefinitions/0/resourceRequirements/0/sharingStrategy',
      message: 'Another container of the task asks for whole GPUs with `value`. Let all of them share, or none.',
    },
    {
      text: task('EC2', shared('^"sharingStrategy"^', '"NeuronDevice"')),
      pointer: '/containerDefinitions/0/resourceRequirements/0/sharingStrategy',
      message: '`sharingStrategy` belongs to type GPU only, not to NeuronDevice.',
    },
    {
      text: task('EXTERNAL', shared('^"sharingStrategy"^')),
      pointer: '/containerDefinitions/0/resourceRequirements/0/sharingStrategy',
      message: 'External instances (ECS Anywhere) cannot share a GPU.',
    },
  ],
});
