import { latticePortNameUnknown } from '../../../../server/src/validation/rules/lattice/latticePortNameUnknown.ts';
import { testRule } from '../testRule.ts';

const task = (...names: string[]) =>
  `{ "family": "web", "containerDefinitions": [{ "name": "web", "portMappings": [${names.map((name) => `{ "containerPort": 80, "name": "${name}" }`)}] }] }`;

const item = (portName: string) => `{ "roleArn": "\${ROLE}", "targetGroupArn": "\${GROUP}", "portName": ${portName} }`;
const service = (...items: string[]) => `{ "serviceName": "web", "vpcLatticeConfigurations": [${items.join(', ')}] }`;

testRule(latticePortNameUnknown, {
  passes: [
    { text: service(item('"http"')), task: task('http') },
    { text: service(item('"api"')), task: task('http', '${PORT}') },
    { text: service(item('"${PORT}"')), task: task('http') },
    service(item('"http"')),
  ],
  fails: [
    {
      text: service(item('^"api"^')),
      task: task('http'),
      message: 'The task definition names no port api. Did you mean http?',
      fixed: service(item('"http"')),
      related: [['/containerDefinitions', 'Its named ports: http.']],
    },
    {
      text: service(item('"http"'), item('^"admn"^')),
      task: task('http', 'admin', 'metrics'),
      message: 'The task definition names no port admn. Did you mean admin?',
      fixed: service(item('"http"'), item('"admin"')),
      related: [['/containerDefinitions', 'Its named ports: http, admin, metrics.']],
    },
    {
      text: service(item('^"api"^')),
      task: task(),
      message: 'The task definition names no port api.',
      related: [['/containerDefinitions', 'It names no port.']],
    },
  ],
});
