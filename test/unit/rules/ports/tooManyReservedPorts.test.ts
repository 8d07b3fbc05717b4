import { tooManyReservedPorts } from '../../../../server/src/validation/rules/ports/tooManyReservedPorts.ts';
import { testRule } from '../testRule.ts';

const bothPorts = (port: number) => `{ "containerPort": ${port}, "hostPort": ${port} }`;
const mappings = (from: number, count: number, mapping = bothPorts) =>
  Array.from({ length: count }, (_, index) => mapping(from + index)).join(', ');
const task = (mode: string, inside: string, key = '"portMappings"') =>
  `{ ${mode}"containerDefinitions": [{ "name": "web", ${key}: [${inside}] }] }`;
const MARKED = '^"portMappings"^';

testRule(tooManyReservedPorts, {
  passes: [
    task('', mappings(1000, 94)),
    task(
      '',
      mappings(0, 95, (port) => `{ "containerPort": ${port + 1} }`),
    ),
    task('"networkMode": "awsvpc", ', mappings(1000, 95)),
    task('', `${mappings(1000, 90)}, ${mappings(1000, 90)}`),
  ],
  fails: [
    {
      text: task('', mappings(1000, 95), MARKED),
      message: 'With this container the task has 95 fixed host ports; a container instance has room for 94.',
      pointer: '/containerDefinitions/0/portMappings',
    },
    {
      text: task(
        '"networkMode": "host", ',
        mappings(1000, 95, (port) => `{ "containerPort": ${port} }`),
        MARKED,
      ),
      message: 'With this container the task has 95 fixed host ports; a container instance has room for 94.',
      pointer: '/containerDefinitions/0/portMappings',
    },
  ],
});
