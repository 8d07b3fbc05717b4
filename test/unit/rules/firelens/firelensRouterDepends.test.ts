import { firelensRouterDepends } from '../../../../server/src/validation/rules/firelens/firelensRouterDepends.ts';
import { testRule } from '../testRule.ts';

const task = (router: string) =>
  `{ "containerDefinitions": [{ "name": "web", "logConfiguration": { "logDriver": "awsfirelens" } }, { "name": "router", ${router} }] }`;
const DEPENDS = '[{ "containerName": "web", "condition": "START" }]';

testRule(firelensRouterDepends, {
  passes: [
    task('"firelensConfiguration": { "type": "fluentbit" }, "dependsOn": []'),
    task('"firelensConfiguration": { "type": "fluentbit" }, "dependsOn": "${DEPENDS}"'),
    task(`"firelensConfiguration": null, "dependsOn": ${DEPENDS}`),
    task(`"firelensConfiguration": "\${FIRELENS}", "dependsOn": ${DEPENDS}`),
  ],
  fails: [
    {
      text: task(`"firelensConfiguration": { "type": "fluentbit" }, ^"dependsOn"^: ${DEPENDS}`),
      pointer: '/containerDefinitions/1/dependsOn',
      message:
        'A log router with `dependsOn` no longer starts before, and stops after, the containers that log through it.',
    },
  ],
});
