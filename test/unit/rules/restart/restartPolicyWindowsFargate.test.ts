import { restartPolicyWindowsFargate } from '../../../../server/src/validation/rules/restart/restartPolicyWindowsFargate.ts';
import { testRule } from '../testRule.ts';

const task = (launchType: string, family: string, policy: string) => `{
  "requiresCompatibilities": [${launchType}],
  "runtimePlatform": { "operatingSystemFamily": ${family} },
  "containerDefinitions": [
    {
      "name": "web"${policy}
    }
  ]
}`;
const policy = (enabled: string) => `,\n      "restartPolicy": { "enabled": ${enabled} }`;
const WINDOWS = '"WINDOWS_SERVER_2022_CORE"';

testRule(restartPolicyWindowsFargate, {
  passes: [
    task('"FARGATE"', '"LINUX"', policy('true')),
    task('"EC2"', WINDOWS, policy('true')),
    task('"FARGATE"', WINDOWS, policy('false')),
    task('"FARGATE"', WINDOWS, policy('"${ENABLED}"')),
    task('"FARGATE"', '"${FAMILY}"', policy('true')),
    task('"FARGATE"', WINDOWS, ',\n      "restartPolicy": null'),
  ],
  fails: [
    {
      text: task('"FARGATE"', WINDOWS, policy('true').replace('"restartPolicy"', '^"restartPolicy"^')),
      message: 'Fargate does not restart Windows containers. Remove `restartPolicy`.',
      pointer: '/containerDefinitions/0/restartPolicy',
      fixed: task('"FARGATE"', WINDOWS, ''),
    },
  ],
});
