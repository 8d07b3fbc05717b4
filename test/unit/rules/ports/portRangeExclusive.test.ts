import { portRangeExclusive } from '../../../../server/src/validation/rules/ports/portRangeExclusive.ts';
import { testRule } from '../testRule.ts';

const task = (mappings: string) => `{ "containerDefinitions": [{ "name": "web", "portMappings": [${mappings}] }] }`;

testRule(portRangeExclusive, {
  passes: [
    task('{ "containerPortRange": "8000-8010" }'),
    task('{ "containerPortRange": "8000-8010", "hostPort": 0 }'),
    task('{ "containerPortRange": "8000-8010", "hostPort": null, "containerPort": null }'),
    task('{ "containerPortRange": "", "containerPort": 80, "hostPort": 80 }'),
    task('{ "containerPortRange": "8000-8010", "containerPort": "${PORT}" }'),
  ],
  fails: [
    {
      text: task('^{^ "containerPort": 80, "hostPort": 80, "containerPortRange": "8000-8010" }'),
      message: 'A port mapping has `containerPort` or `containerPortRange`, not both.',
      pointer: '/containerDefinitions/0/portMappings/0',
    },
    {
      text: task('^{^ "hostPort": 8000, "containerPortRange": "8000-8010" }'),
      message: '`hostPort` does not go with `containerPortRange`: ECS chooses the host ports of a range.',
      pointer: '/containerDefinitions/0/portMappings/0',
      fixed: task('{ "containerPortRange": "8000-8010" }'),
    },
  ],
});
