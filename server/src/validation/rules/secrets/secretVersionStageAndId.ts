import { secretReferencesOf } from '../../../model/secretSource.ts';
import { containerRule } from '../../rule.ts';

export const secretVersionStageAndId = containerRule({
  id: 'secret-version-stage-and-id',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html',
  rationale: 'Secrets Manager refuses the pair unless both denote the same version, which the next rotation changes.',
  messages: { both: 'Name a version stage ({stage}) or a version id ({id}) of the secret, not both.' },
  check(container, report) {
    for (const { valueFrom, source } of secretReferencesOf(container)) {
      if (source.kind !== 'secret' || source.rest.length !== 3) continue;
      const [, stage, id] = source.rest;
      if (stage && id) report(valueFrom, 'both', { stage, id });
    }
  },
});
