import { unmetExecutionRoleNeeds } from '../../../model/executionRoleNeeds.ts';
import { placeOf } from '../../../model/view.ts';
import { placesOfNeeds } from '../../missingExecutionRole.ts';
import { taskRule } from '../../rule.ts';

export const credentialSpecNeedsExecutionRole = taskRule({
  id: 'credential-spec-needs-execution-role',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/linux-gmsa.html',
  rationale: 'The agent reads the file with the task execution role: "unable to find execution role credentials".',
  messages: {
    role: 'Credential specs in S3 or Systems Manager need `executionRoleArn`: the agent reads them with it.',
  },
  check(task, report) {
    const needs = unmetExecutionRoleNeeds(task);
    if (needs[0]?.need === 'credentialSpecs')
      report(placeOf(task, 'executionRoleArn'), 'role', {}, [], placesOfNeeds(needs));
  },
});
