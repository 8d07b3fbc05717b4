import { managedTagsWithoutPropagation } from '../../../../server/src/validation/rules/tags/managedTagsWithoutPropagation.ts';
import { testRule } from '../testRule.ts';

testRule(managedTagsWithoutPropagation, {
  passes: [
    '{ "desiredCount": 1, "enableECSManagedTags": true, "propagateTags": "SERVICE" }',
    '{ "desiredCount": 1, "enableECSManagedTags": true, "propagateTags": "${FROM}" }',
    '{ "desiredCount": 1, "enableECSManagedTags": false }',
  ],
  fails: [
    {
      text: '{ "desiredCount": 1, "enableECSManagedTags": true, "propagateTags": ^"NONE"^ }',
      message: '`enableECSManagedTags` is meant to go with `propagateTags`: SERVICE or TASK_DEFINITION.',
    },
    {
      text: '^{^ "desiredCount": 1, "enableECSManagedTags": true }',
      pointer: '/propagateTags',
      message: '`enableECSManagedTags` is meant to go with `propagateTags`: SERVICE or TASK_DEFINITION.',
    },
  ],
});
