import { each, isBlank } from '../../../model/field.ts';
import { placeOf } from '../../../model/view.ts';
import { taskRule } from '../../rule.ts';

const WITH_ARN = /^credentialspec(?:domainless)?:arn:/;

export const credentialSpecNeedsExecutionRole = taskRule({
  id: 'credential-spec-needs-execution-role',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/linux-gmsa.html',
  rationale: 'The agent reads the file with the task execution role: "unable to find execution role credentials".',
  messages: {
    role: 'Credential specs in S3 or Systems Manager need `executionRoleArn`: the agent reads them with it.',
  },
  check(task, report) {
    if (!isBlank(task.executionRoleArn)) return;
    if (task.containers.some(({ credentialSpecs }) => each(credentialSpecs).some((spec) => WITH_ARN.test(spec))))
      report(placeOf(task, 'executionRoleArn'), 'role');
  },
});
