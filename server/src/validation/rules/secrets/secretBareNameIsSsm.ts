import { isParameterName, secretReferencesOf } from '../../../model/secretSource.ts';
import { containerRule } from '../../rule.ts';

export const secretBareNameIsSsm = containerRule({
  id: 'secret-bare-name-is-ssm',
  severity: 'hint',
  preset: 'strict',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Secret.html',
  rationale: 'Only parameters of Systems Manager can be named without an ARN, and only in the same Region as the task.',
  messages: {
    parameter:
      '{name} is the Systems Manager parameter of that name in the Region of the task. A secret of Secrets Manager needs its ARN.',
  },
  check(container, report) {
    for (const { valueFrom, text, source } of secretReferencesOf(container))
      if (source.kind === 'parameter-name' && isParameterName(text)) report(valueFrom, 'parameter', { name: text });
  },
});
