import { secretJsonKeyColons } from '../../../../server/src/validation/rules/secrets/secretJsonKeyColons.ts';
import { testRule } from '../testRule.ts';

const ARN = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-AbCdEf';
const task = (valueFrom: string) =>
  `{ "containerDefinitions": [{ "name": "web", "secrets": [{ "name": "A", "valueFrom": ${valueFrom} }] }] }`;
const few = (count: number) =>
  `After the name of the secret come three parts, each after a colon and maybe empty, as in \`…:key::\`; this one has ${count}.`;

testRule(secretJsonKeyColons, {
  passes: [
    task(`"${ARN}"`),
    task(`"${ARN}:key::"`),
    task(`"${ARN}:::"`),
    task(`"${ARN}:key:AWSCURRENT:"`),
    task(`"${ARN}:\${KEY}"`),
    task('"arn:aws:ssm:eu-west-1:123456789012:parameter/x:1"'),
    task('"db:key"'),
    task('null'),
  ],
  fails: [
    { text: task(`^"${ARN}:key"^`), message: few(1), fixed: task(`"${ARN}:key::"`) },
    { text: task(`^"${ARN}:key:"^`), message: few(2), fixed: task(`"${ARN}:key::"`) },
    {
      text: task(`^"${ARN}:key:::"^`),
      message:
        'After the name of the secret come three parts at most (JSON key, version stage, version id); this one has 4.',
    },
    {
      text: `{ "containerDefinitions": [{ "name": "web", "logConfiguration": { "logDriver": "splunk", "secretOptions": [{ "name": "splunk-token", "valueFrom": ^"${ARN}:key"^ }] } }] }`,
      message: few(1),
      fixed: `{ "containerDefinitions": [{ "name": "web", "logConfiguration": { "logDriver": "splunk", "secretOptions": [{ "name": "splunk-token", "valueFrom": "${ARN}:key::" }] } }] }`,
    },
  ],
});
