import { portRangeMode } from '../../../../server/src/validation/rules/ports/portRangeMode.ts';
import { testRule } from '../testRule.ts';

const task = (mode: string, ...mappings: string[]) =>
  `{ ${mode}"containerDefinitions": [{ "name": "web", "portMappings": [${mappings.join(', ')}] }] }`;
const AWSVPC = '"networkMode": "awsvpc", ';
const HOST = '"networkMode": "host", ';
const BRIDGE = '"networkMode": "bridge", ';

testRule(portRangeMode, {
  passes: [
    task(AWSVPC, '{ "containerPortRange": "8000-8010" }'),
    task(BRIDGE, '{ "containerPortRange": "8000-8010" }'),
    task(HOST, '{ "containerPort": 80, "containerPortRange": null }'),
    task('"networkMode": "none", ', '{ "containerPortRange": "8000-8010" }'),
    task(HOST, '{ "containerPortRange": "${RANGE}" }'),
  ],
  fails: [
    {
      text: task(HOST, '{ "containerPortRange": ^"8000-8010"^ }'),
      message:
        '`containerPortRange` does not work under host. Use bridge or awsvpc, or a mapping with `containerPort` for each port.',
    },
  ],
});
