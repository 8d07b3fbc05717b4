import { portRangeOverlap } from '../../../../server/src/validation/rules/ports/portRangeOverlap.ts';
import { testRule } from '../testRule.ts';

const task = (mappings: string) => `{ "containerDefinitions": [{ "name": "web", "portMappings": [${mappings}] }] }`;

testRule(portRangeOverlap, {
  passes: [
    task('{ "containerPortRange": "8000-8010" }, { "containerPortRange": "8011-8020" }, { "containerPort": 80 }'),
    task('{ "containerPortRange": "8000-8010" }, { "containerPortRange": "8000-8010", "protocol": "udp" }'),
    task('{ "containerPortRange": "8000-8010" }, { "containerPortRange": "8000-8010", "protocol": "${PROTOCOL}" }'),
    task('{ "containerPortRange": "8000-8010" }, { "containerPortRange": "${FROM}-8020" }'),
    '{ "containerDefinitions": [{ "portMappings": [{ "containerPortRange": "80-90" }] }, { "portMappings": [{ "containerPort": 80 }] }] }',
  ],
  fails: [
    {
      text: task('{ "containerPortRange": "8000-8010" }, { "containerPortRange": ^"8010-8020"^ }'),
      message: 'This range overlaps 8000-8010/tcp, which this container maps too.',
    },
    {
      text: task(
        '{ "containerPortRange": ^"8000-8010"^, "protocol": "udp" }, { "containerPort": 8005, "protocol": "udp" }',
      ),
      message: 'This range overlaps 8005/udp, which this container maps too.',
    },
  ],
});
