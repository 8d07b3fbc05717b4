import { each, isBlank, known } from '../../../model/field.ts';
import { parseSecretSource } from '../../../model/secretSource.ts';
import { taskRule } from '../../rule.ts';

export const fsxCredentials = taskRule({
  id: 'fsx-credentials',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_FSxWindowsFileServerAuthorizationConfig.html',
  rationale: 'The task execution role reads the credentials, from Secrets Manager or Systems Manager, by their ARN.',
  messages: {
    arn: '`credentialsParameter` must be the ARN of a secret in Secrets Manager or of a Systems Manager parameter.',
    role: '`credentialsParameter` needs `executionRoleArn`, the role that reads the credentials.',
  },
  check(task, report) {
    for (const volume of each(task.volumes)) {
      const authorization = known(known(volume.fsxWindowsFileServerVolumeConfiguration)?.authorizationConfig);
      const credentialsParameter = authorization?.credentialsParameter;
      const text = known(credentialsParameter);
      if (!text) continue;
      const { kind } = parseSecretSource(text);
      if (kind !== 'secret' && kind !== 'parameter') report(credentialsParameter, 'arn');
      else if (isBlank(task.executionRoleArn)) report(credentialsParameter, 'role');
    }
  },
});
