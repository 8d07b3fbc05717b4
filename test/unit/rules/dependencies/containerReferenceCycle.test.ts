import { containerReferenceCycle } from '../../../../server/src/validation/rules/dependencies/containerReferenceCycle.ts';
import { testRule } from '../testRule.ts';

const on = (...names: string[]) =>
  `"dependsOn": [${names.map((name) => `{ "containerName": ${name}, "condition": "START" }`).join(', ')}]`;
const task = (...containers: string[]) => `{ "containerDefinitions": [${containers.join(', ')}] }`;
const ring = (count: number) =>
  task(
    ...Array.from({ length: count }, (_, at) => {
      const next = `"c${(at + 1) % count}"`;
      return `{ "name": "c${at}", ${on(at === 0 ? `^${next}^` : next)} }`;
    }),
  );

testRule(containerReferenceCycle, {
  passes: [
    task(`{ "name": "a", ${on('"b"', '"c"')} }`, `{ "name": "b", ${on('"c"')} }`, '{ "name": "c" }'),
    task(`{ "name": "a", ${on('"b"')} }`, `{ "name": "b", ${on('"${A}"')} }`),
    task(`{ "name": "a", ${on('"B"')} }`, `{ "name": "b", ${on('"a"')} }`),
    task('{ "name": "a", "links": ["b:a"] }', '{ "name": "b" }'),
    // the log router waits for the application, whose logs it routes: ECS drops the implied order
    task(
      `{ "name": "router", "firelensConfiguration": { "type": "fluentbit" }, ${on('"app"')} }`,
      '{ "name": "app", "logConfiguration": { "logDriver": "awsfirelens" } }',
    ),
    task('{ "name": "a", "links": null, "volumesFrom": [], "dependsOn": null }'),
  ],
  fails: [
    { text: task(`{ "name": "a", ${on('^"a"^')} }`), message: 'Container a waits for itself and never starts.' },
    {
      text: task(`{ "name": "a", ${on('^"b"^')} }`, `{ "name": "b", ${on('"a"')} }`),
      message: 'These containers wait for each other and never start: a → b → a.',
    },
    {
      text: task(
        `{ "name": "entry", ${on('"a"')} }`,
        '{ "name": "a", "links": [^"b:db"^] }',
        '{ "name": "b", "volumesFrom": [{ "sourceContainer": "c" }] }',
        `{ "name": "c", ${on('"a"')} }`,
      ),
      message: 'These containers wait for each other and never start: a → b → c → a.',
    },
    {
      text: ring(11),
      message:
        'These containers wait for each other and never start: c0 → c1 → c2 → c3 → c4 → c5 → c6 → c7 → c8 → c9 → … → c0.',
    },
  ],
});
