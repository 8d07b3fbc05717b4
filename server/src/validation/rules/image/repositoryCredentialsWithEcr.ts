import { isSet } from '../../../model/field.ts';
import { imageOf } from '../../../model/image.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { containerRule } from '../../rule.ts';

export const repositoryCredentialsWithEcr = containerRule({
  id: 'repository-credentials-with-ecr',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/private-auth.html',
  rationale: 'ECS signs in to ECR with the task execution role; credentials from a secret are for other registries.',
  messages: { ecr: '{registry} needs no `repositoryCredentials`: ECS pulls from it without a secret.' },
  check(container, report) {
    if (!isSet(container.repositoryCredentials)) return;
    const kind = imageOf(container)?.registry.kind;
    if (kind !== 'ecr' && kind !== 'ecr-public') return;
    const registry = kind === 'ecr' ? 'Amazon ECR' : 'ECR Public';
    const at = keyPlaceOf(container, 'repositoryCredentials');
    report(at, 'ecr', { registry }, [fix.remove(container.repositoryCredentials!)]);
  },
});
