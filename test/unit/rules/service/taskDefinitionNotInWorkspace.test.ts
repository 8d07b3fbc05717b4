import { taskDefinitionNotInWorkspace } from '../../../../server/src/validation/rules/service/taskDefinitionNotInWorkspace.ts';
import { testRule } from '../testRule.ts';

const text = '{ "serviceName": "shop", "taskDefinition": ^"storefornt:3"^, "desiredCount": 1 }';
const unmarked = text.replaceAll('^', '');

testRule(taskDefinitionNotInWorkspace, {
  passes: [
    unmarked,
    { text: unmarked, families: ['catalog'] },
    { text: unmarked, families: ['storefornt', 'storefront'] },
    { text: unmarked, families: ['storefront'], task: '{ "family": "storefornt", "containerDefinitions": [] }' },
    { text: unmarked, families: ['storefront'], ecspresso: true },
    {
      text: unmarked,
      families: ['storefront'],
      services: ['{ "serviceName": "front", "taskDefinition": "storefront", "desiredCount": 1 }'],
    },
    {
      text: '{ "serviceName": "w", "taskDefinition": "worker-2", "desiredCount": 1 }',
      families: ['worker-1'],
    },
    { text: '{ "serviceName": "a", "taskDefinition": "api", "desiredCount": 1 }', families: ['app'] },
    { text: '{ "serviceName": "w", "taskDefinition": "${FAMILY}", "desiredCount": 1 }', families: ['worker'] },
  ],
  fails: [
    {
      text,
      families: ['catalog', 'storefront'],
      message: 'No task definition of the workspace has the family storefornt. Did you mean storefront?',
      fixed: '{ "serviceName": "shop", "taskDefinition": "storefront:3", "desiredCount": 1 }',
    },
  ],
});
