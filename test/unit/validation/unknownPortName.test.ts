import { expect, test } from 'vitest';
import { offeredPorts } from '../../../server/src/model/serviceConnect.ts';
import { serviceDefinitionOf } from '../../../server/src/model/serviceDefinition.ts';
import { taskDefinitionOf } from '../../../server/src/model/taskDefinition.ts';
import { unknownPortName } from '../../../server/src/validation/unknownPortName.ts';
import { documentOf } from '../rules/surroundings.ts';

const task = taskDefinitionOf(
  documentOf(
    '{ "family": "web", "containerDefinitions": [{ "name": "web", "portMappings": [{ "containerPort": 80, "name": "http" }] }] }',
    'ecs-task-definition',
  ),
)!;

/** What is meant by each of the port names that a service uses; '' where it is not known, undefined where it is right. */
function meantBy(...names: string[]): (string | undefined)[] {
  const services = names.map((name) => ({ portName: name }));
  const text = JSON.stringify({ serviceConnectConfiguration: { enabled: true, services } });
  const service = serviceDefinitionOf(documentOf(text, 'ecs-service-definition'))!;
  const used = offeredPorts(service).map(({ portName }) => portName);
  return used.map((name) => unknownPortName(task, name, used)?.parameters.meant);
}

test('the one free port is meant by the one unknown name, however different', () => {
  expect(meantBy('metrics')).toEqual([' Did you mean http?']);
});

test('of two unknown names only a similar one means the free port', () => {
  expect(meantBy('htp', 'metrics')).toEqual([' Did you mean http?', '']);
});

test('a port that is used is not meant by another name', () => {
  expect(meantBy('http', 'htp')).toEqual([undefined, '']);
});
