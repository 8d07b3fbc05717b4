import { firelensPortPublished } from '../../../../server/src/validation/rules/firelens/firelensPortPublished.ts';
import { testRule } from '../testRule.ts';

const router = (mapping: string) =>
  `{ "name": "router", "firelensConfiguration": { "type": "fluentbit" }, "portMappings": [${mapping}] }`;
const web = (mapping: string) =>
  `{ "name": "web", "logConfiguration": { "logDriver": "awsfirelens" }, "portMappings": [${mapping}] }`;
const task = (mode: string, ...containers: string[]) =>
  `{ "networkMode": ${mode}, "requiresCompatibilities": ["EC2"], "runtimePlatform": { "operatingSystemFamily": "LINUX" }, "containerDefinitions": [${containers.join(', ')}] }`;
const FORWARD = '{ "containerPort": 24224 }';
const OPEN = 'The log router takes logs on port 24224 from whoever reaches it. Close the port in the security group.';

testRule(firelensPortPublished, {
  passes: [
    task('"bridge"', router('{ "containerPort": 2020 }'), web('{ "containerPort": 80 }')),
    task('"bridge"', router('{ "containerPort": "${PORT}" }'), web('')),
    task('"${MODE}"', router(FORWARD), web('')),
    task('"awsvpc"', router(''), web(FORWARD)),
    task('"none"', router(FORWARD), web('')),
    task('"bridge"', `{ "name": "fluentd", "portMappings": [${FORWARD}] }`),
  ],
  fails: [
    {
      text: task('"bridge"', router('{ "containerPort": 2020 }, ^{^ "containerPort": 24224 }'), web('')),
      message: 'Port 24224 is that of the log router. Do not publish it.',
      fixed: task('"bridge"', router('{ "containerPort": 2020 }'), web('')),
    },
    {
      text: task('null', router(''), web('^{^ "hostPort": 24224, "containerPort": 80 }')),
      message: 'Port 24224 is that of the log router. Do not publish it.',
      fixed: task('null', router(''), web('')),
    },
    { text: task('"awsvpc"', router('^{^ "containerPort": 24224 }'), web('')), severity: 'information', message: OPEN },
    { text: task('"host"', router('^{^ "containerPort": 24224 }'), web('')), severity: 'information', message: OPEN },
  ],
});
