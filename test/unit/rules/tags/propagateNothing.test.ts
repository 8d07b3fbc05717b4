import { propagateNothing } from '../../../../server/src/validation/rules/tags/propagateNothing.ts';
import { testRule } from '../testRule.ts';

const taskWith = (tags: string) =>
  `{ "family": "web", ${tags}"containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }] }`;

testRule(propagateNothing, {
  passes: [
    '{ "desiredCount": 1, "propagateTags": "SERVICE", "tags": [{ "key": "team", "value": "shop" }] }',
    '{ "desiredCount": 1, "propagateTags": "SERVICE", "tags": "${TAGS}" }',
    '{ "service": "web", "desiredCount": 1, "propagateTags": "SERVICE" }', // its tags are not in the file
    '{ "desiredCount": 1, "propagateTags": "TASK_DEFINITION" }',
    {
      text: '{ "desiredCount": 1, "propagateTags": "TASK_DEFINITION" }',
      task: taskWith('"tags": [{ "key": "team", "value": "shop" }], '),
    },
    { text: '{ "desiredCount": 1, "propagateTags": "NONE" }', task: taskWith('') },
  ],
  fails: [
    {
      text: '{ "desiredCount": 1, "propagateTags": ^"SERVICE"^ }',
      message: '`propagateTags` copies the tags of the service to its tasks, and it has no `tags`.',
    },
    {
      text: '{ "desiredCount": 1, "propagateTags": ^"TASK_DEFINITION"^ }',
      task: taskWith(''),
      message: '`propagateTags` copies the tags of the task definition to the tasks, and it has no `tags`.',
      related: [['/tags', 'No `tags` here.']],
    },
  ],
});
