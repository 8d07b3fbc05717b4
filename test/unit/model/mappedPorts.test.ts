import { expect, test } from 'vitest';
import { mappingNamed, mayNamePort, portMapped, portNamesOf } from '../../../server/src/model/mappedPorts.ts';
import { task } from './services.ts';

const withMappings = (mappings: string) =>
  task(`{ "containerDefinitions": [{ "name": "web", "portMappings": ${mappings} }] }`);

test.each([
  ['[{ "containerPort": 80 }]', 80, 'alone'],
  ['[{ "containerPort": 80 }]', 81, 'not'],
  ['[{ "containerPortRange": "80-90" }]', 85, 'in a range'],
  ['[{ "containerPortRange": "80-90" }]', 91, 'not'],
  ['[{ "containerPortRange": "80-90" }, { "containerPort": 85 }]', 85, 'alone'],
  ['[{ "containerPort": "${PORT}" }]', 80, undefined],
  ['[{ "containerPortRange": "${PORTS}" }]', 80, undefined],
  ['["${MAPPING}"]', 80, undefined],
  ['"${MAPPINGS}"', 80, undefined],
  ['[]', 80, 'not'],
])('%s maps %d: %s', (mappings, port, mapped) => {
  expect(portMapped(withMappings(mappings).containers[0]!, port)).toBe(mapped);
});

test.each([
  ['[{ "name": "http", "containerPort": 80 }]', true],
  ['[{ "name": "admin", "containerPort": 80 }]', false],
  ['[{ "containerPort": 80 }]', false],
  ['[{ "name": "${NAME}", "containerPort": 80 }]', true],
  ['["${MAPPING}"]', true],
  ['[]', false],
])('%s may name a port http: %s', (mappings, may) => {
  expect(mayNamePort(withMappings(mappings), 'http')).toBe(may);
});

test('a container that a template adds may name a port', () => {
  expect(mayNamePort(task('{ "containerDefinitions": "${CONTAINERS}" }'), 'http')).toBe(true);
});

test('ports are found by their names', () => {
  const { containerPort } = mappingNamed(
    withMappings('[{ "name": "admin", "containerPort": 81 }, { "name": "http", "containerPort": 80 }]'),
    'http',
  )!;
  expect(containerPort).toMatchObject({ value: 80 });
  expect(portNamesOf(withMappings('[{ "name": "admin" }, {}, { "name": "http" }]'))).toEqual(['admin', 'http']);
});
