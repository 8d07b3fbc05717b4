import { firelensRouterSelf } from '../../../../server/src/validation/rules/firelens/firelensRouterSelf.ts';
import { testRule } from '../testRule.ts';

const task = (driver: string, firelens = '{ "type": "fluentbit" }') =>
  `{ "containerDefinitions": [{ "name": "router", "logConfiguration": { "logDriver": ${driver} }, "firelensConfiguration": ${firelens} }] }`;

testRule(firelensRouterSelf, {
  passes: [task('"awslogs"'), task('"${DRIVER}"'), task('"awsfirelens"', 'null'), task('"awsfirelens"', '"${F}"')],
  fails: [
    {
      text: task('^"awsfirelens"^'),
      message: 'This log router logs to itself, so its own failures cannot be seen. Use awslogs here.',
    },
  ],
});
