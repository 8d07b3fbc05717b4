import { clusterDefinitionMissing } from '../../../../server/src/validation/rules/cluster/clusterDefinitionMissing.ts';
import { testRule } from '../testRule.ts';

const definitions = { 'web/service.json': 'service', 'web/task.json': 'task' } as const;

testRule(clusterDefinitionMissing, {
  passes: [
    '{ "services": ["web/service.json"] }', // nothing is known of any file
    { text: '{ "services": ["web/service.json"], "tasks": ["web/task.json"] }', definitions },
    { text: '{ "services": ["${SERVICE}"] }', definitions },
  ],
  fails: [
    {
      text: '{ "services": [{ "definition": ^"web/servcie.json"^ }] }',
      definitions,
      message: 'No service definition web/servcie.json is in the workspace; the entry places nothing.',
    },
    {
      text: '{ "tasks": [^"web/service.json"^] }',
      definitions,
      message: 'No task definition web/service.json is in the workspace; the entry places nothing.',
    },
  ],
});
