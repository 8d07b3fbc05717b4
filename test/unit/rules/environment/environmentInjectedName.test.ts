import { environmentInjectedName } from '../../../../server/src/validation/rules/environment/environmentInjectedName.ts';
import { testRule } from '../testRule.ts';

const task = (name: string, logDriver: string, networkMode: string) =>
  `{ "networkMode": ${networkMode}, "containerDefinitions": [{ "name": "web", "logConfiguration": { "logDriver": ${logDriver} }, "environment": [{ "name": ${name}, "value": "x" }] }] }`;

testRule(environmentInjectedName, {
  passes: [
    task('"AWS_REGION"', '"awsfirelens"', '"awsvpc"'),
    task('"FLUENT_HOST"', '"awslogs"', '"awsvpc"'),
    task('"FLUENT_HOST"', '"awsfirelens"', '"host"'),
    task('"FLUENT_HOST"', '"awsfirelens"', '"${NETWORK_MODE}"'),
    task('"FLUENT_HOST"', '"${DRIVER}"', '"awsvpc"'),
    task('"${NAME}"', '"awsfirelens"', '"awsvpc"'),
    task('null', '"awsfirelens"', '"awsvpc"'),
    '[{ "name": "web", "image": "nginx", "environment": [{ "name": "AWS_DEFAULT_REGION", "value": "eu-west-1" }] }]',
  ],
  fails: [
    {
      text: task('^"ECS_CONTAINER_METADATA_URI_V4"^', '"awslogs"', '"host"'),
      message: 'ECS sets ECS_CONTAINER_METADATA_URI_V4 itself in every container.',
    },
    {
      text: task('^"FLUENT_PORT"^', '"awsfirelens"', '"bridge"'),
      message: 'ECS sets FLUENT_PORT itself for FireLens.',
    },
  ],
});
