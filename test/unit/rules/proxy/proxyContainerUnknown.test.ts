import { proxyContainerUnknown } from '../../../../server/src/validation/rules/proxy/proxyContainerUnknown.ts';
import { testRule } from '../testRule.ts';

const task = (name: string, container: string) =>
  `{ "networkMode": "awsvpc", "proxyConfiguration": { "containerName": ${name} }, "containerDefinitions": [${container}] }`;

testRule(proxyContainerUnknown, {
  passes: [
    task('"envoy"', '{ "name": "envoy" }'),
    task('"${PROXY}"', '{ "name": "web" }'),
    task('"envoy"', '{ "name": "${PROXY}" }'),
    task('"envoy"', '"${PROXY}"'),
    task('null', '{ "name": "web" }'),
  ],
  fails: [{ text: task('^"envoy"^', '{ "name": "web" }'), message: 'There is no container envoy to be the proxy.' }],
});
