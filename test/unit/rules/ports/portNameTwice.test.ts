import { portNameTwice } from '../../../../server/src/validation/rules/ports/portNameTwice.ts';
import { testRule } from '../testRule.ts';

const task = (web: string, admin: string) =>
  `{ "containerDefinitions": [{ "portMappings": [{ "containerPort": 80, "name": ${web} }] }, ` +
  `{ "portMappings": [{ "containerPort": 81, "name": ${admin} }] }] }`;

testRule(portNameTwice, {
  passes: [task('"http"', '"HTTP"'), task('"http"', '"${NAME}"'), task('""', '""'), task('null', 'null')],
  fails: [{ text: task('"http"', '^"http"^'), message: 'Another port of this task is called http too.' }],
});
