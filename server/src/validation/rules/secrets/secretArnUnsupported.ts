import { secretReferencesOf } from '../../../model/secretSource.ts';
import { fix } from '../../fix.ts';
import { containerRule } from '../../rule.ts';

export const secretArnUnsupported = containerRule({
  id: 'secret-arn-unsupported',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Secret.html',
  rationale:
    'ECS reads secrets from Secrets Manager and from the Parameter Store of Systems Manager, from nowhere else.',
  messages: {
    arn: '`valueFrom` must be a secret (arn:aws:secretsmanager:…:secret:…) or a parameter (arn:aws:ssm:…:parameter/…).',
    spaces: 'No space may stand before or after the ARN.',
  },
  check(container, report) {
    for (const { valueFrom, text, source } of secretReferencesOf(container)) {
      if (source.kind !== 'other-arn') continue;
      if (text === text.trim()) report(valueFrom, 'arn');
      else report(valueFrom, 'spaces', {}, [fix.set(valueFrom, text.trim())]);
    }
  },
});
