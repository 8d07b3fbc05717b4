import { deploymentController } from '../../../model/deploymentController.ts';
import { known } from '../../../model/field.ts';
import { serviceRule } from '../../rule.ts';

export const ecspressoExternalController = serviceRule({
  id: 'ecspresso-external-controller',
  severity: 'error',
  source: 'https://github.com/kayac/ecspresso/blob/v2/deploy.go',
  rationale: 'ecspresso stops with "unsupported deployment controller type".',
  messages: { unsupported: 'ecspresso deploys services of the controllers ECS and CODE_DEPLOY, not EXTERNAL.' },
  check(service, report, { ecspresso }) {
    if (ecspresso && deploymentController(service) === 'EXTERNAL')
      report(known(service.deploymentController)?.type, 'unsupported');
  },
});
