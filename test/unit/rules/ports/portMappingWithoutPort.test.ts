import { portMappingWithoutPort } from '../../../../server/src/validation/rules/ports/portMappingWithoutPort.ts';
import { testRule } from '../testRule.ts';

const task = (mappings: string) => `{ "containerDefinitions": [{ "name": "web", "portMappings": [${mappings}] }] }`;

testRule(portMappingWithoutPort, {
  passes: [
    task('{ "containerPort": 80 }'),
    task('{ "containerPortRange": "8000-8010" }'),
    task('{ "containerPort": "${PORT}" }'),
    task('{ "containerPort": $PORT, "protocol": "tcp" }'),
    task('{ {{ must_env `PORT` }} }'),
    task('"${PORT_MAPPING}"'),
    task(''),
  ],
  fails: [
    {
      text: task('{ "containerPort": 80 }, ^{^ "hostPort": 80 }'),
      message: 'This port mapping has neither `containerPort` nor `containerPortRange`.',
      pointer: '/containerDefinitions/0/portMappings/1',
    },
    {
      text: task('{ "name": ^"http"^, "containerPort": null, "containerPortRange": "" }'),
      message: 'This port mapping has neither `containerPort` nor `containerPortRange`.',
      pointer: '/containerDefinitions/0/portMappings/0',
    },
  ],
});
