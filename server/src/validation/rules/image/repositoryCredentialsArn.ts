import { parseArn } from '../../../model/arn.ts';
import { known } from '../../../model/field.ts';
import { containerRule } from '../../rule.ts';

export const repositoryCredentialsArn = containerRule({
  id: 'repository-credentials-arn',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RepositoryCredentials.html',
  rationale:
    'Credentials for a registry come from Secrets Manager only: the ARN of a secret, or its name in the same Region.',
  messages: {
    arn: '`credentialsParameter` must be a secret of Secrets Manager: its ARN, or its name in the same Region.',
  },
  check(container, report) {
    const { credentialsParameter } = known(container.repositoryCredentials) ?? {};
    const text = known(credentialsParameter);
    if (!text?.startsWith('arn:')) return;
    const arn = parseArn(text);
    if (arn?.service !== 'secretsmanager' || !arn.resource.startsWith('secret:')) report(credentialsParameter, 'arn');
  },
});
