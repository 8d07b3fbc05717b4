import { neuronDevice } from '../../../../server/src/validation/rules/gpu/neuronDevice.ts';
import { testRule } from '../testRule.ts';

const neuron = (value = '"ALL"') => `{ "resourceRequirements": [{ "type": "NeuronDevice", "value": ${value} }] }`;
const task = (launchTypes: string, ...containers: string[]) =>
  `{ "requiresCompatibilities": ${launchTypes}, "networkMode": "awsvpc", "containerDefinitions": [${containers.join(', ')}] }`;
const MANAGED = '["MANAGED_INSTANCES"]';

testRule(neuronDevice, {
  passes: [
    task(MANAGED, neuron()),
    task('["EC2", "MANAGED_INSTANCES"]', neuron()),
    task('null', neuron()),
    task('["${LAUNCH_TYPE}"]', neuron()),
    task(MANAGED, neuron('"${VALUE}"')),
    task(MANAGED, neuron(), '{ "resourceRequirements": [{ "type": "${TYPE}", "value": "ALL" }] }'),
    task(MANAGED, '{ "resourceRequirements": [{ "type": "GPU", "value": "1" }] }'),
  ],
  fails: [
    {
      text: task(MANAGED, neuron('^"2"^')),
      message: '`value` must be ALL for NeuronDevice, not "2".',
      fixed: task(MANAGED, neuron()),
    },
    {
      text: task(MANAGED, '{ "resourceRequirements": [^{^ "type": "NeuronDevice" }] }'),
      message: 'A NeuronDevice requirement needs `value` ALL.',
      fixed: task(MANAGED, '{ "resourceRequirements": [{ "type": "NeuronDevice", "value": "ALL" }] }'),
    },
    {
      text: task(MANAGED, neuron(), neuron().replace('[{', '[^{^')),
      message: 'Only one container of a task can ask for Neuron devices.',
    },
    {
      text: task('["EC2"]', neuron().replace('[{', '[^{^')),
      message:
        'Neuron devices exist on ECS Managed Instances only: add MANAGED_INSTANCES to `requiresCompatibilities`.',
    },
  ],
});
