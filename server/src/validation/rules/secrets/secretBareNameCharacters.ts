import { isParameterName, secretReferencesOf } from '../../../model/secretSource.ts';
import { containerRule } from '../../rule.ts';

export const secretBareNameCharacters = containerRule({
  id: 'secret-bare-name-characters',
  severity: 'error',
  source: 'https://github.com/aws/copilot-cli/issues/3446',
  rationale:
    'What does not begin with arn: is read as a parameter of Systems Manager, and refused: "The Systems Manager parameter name specified for secret X is invalid. The parameter name can be up to 2048 characters".',
  messages: {
    characters:
      'Without arn: this is the name of a Systems Manager parameter: up to 2048 letters, digits, _ . - and /. A secret of Secrets Manager needs its ARN.',
  },
  check(container, report) {
    for (const { valueFrom, text, source } of secretReferencesOf(container))
      if (source.kind === 'parameter-name' && !isParameterName(text)) report(valueFrom, 'characters');
  },
});
