import { scAliasCount } from '../../../../server/src/validation/rules/serviceConnect/scAliasCount.ts';
import { testRule } from '../testRule.ts';

const service = (ports: string, rest = '') =>
  `{ "serviceName": "web", "serviceConnectConfiguration": { "enabled": true, "namespace": "shop", "services": [${ports}] }${rest} }`;
const task = (mapping: string, rest = '') =>
  `{ "family": "web", "containerDefinitions": [{ "name": "web", "portMappings": [${mapping}] }]${rest} }`;

testRule(scAliasCount, {
  passes: [
    service('{ "portName": "http", "clientAliases": [{ "port": 80 }] }'),
    service('{ "portName": "http", "clientAliases": ["${ALIAS}"] }'),
    service('{ "portName": "http", "clientAliases": "${ALIASES}" }'),
    service('{ "portName": "http", "clientAliases": ["${A}", "${B}"] }'),
    service('{ "portName": "http", {{ more }} }'),
    service('{ "portName": "http" }').replace('true', 'false'),
  ],
  fails: [
    {
      text: service('^{^ "portName": "http" }'),
      message: 'An offered port needs one client alias: the port at which other services reach it.',
      pointer: '/serviceConnectConfiguration/services/0/clientAliases',
    },
    {
      text: service('{ "portName": "http", "clientAliases": ^[]^ }'),
      task: task('{ "name": "http", "containerPort": 8080 }'),
      message: 'An offered port needs one client alias: the port at which other services reach it.',
      fixed: service('{ "portName": "http", "clientAliases": [{ "port": 8080 }] }'),
    },
    {
      text: service('{ "portName": "http", ^"clientAliases"^: [{ "port": 80 }, { "port": 81 }] }'),
      message: 'An offered port takes one client alias, not 2.',
    },
  ],
});
