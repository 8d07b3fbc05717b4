import { isBlank, known } from '../../../model/field.ts';
import { enabledServiceConnect } from '../../../model/serviceConnect.ts';
import { createsService } from '../../../model/serviceForm.ts';
import { placeOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const scNamespaceMissing = serviceRule({
  id: 'sc-namespace-missing',
  severity: 'information',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectConfiguration.html',
  rationale: 'Without a default namespace of the cluster CreateService refuses it: "Namespace is missing".',
  messages: {
    default: 'Without `namespace` the cluster must have a default namespace for Service Connect.',
    none: {
      severity: 'error',
      text: 'The service needs a `namespace`: its cluster has no default namespace for Service Connect.',
    },
  },
  check(service, report, context) {
    const configuration = enabledServiceConnect(service);
    if (!configuration || !isBlank(configuration.namespace) || !createsService(service, context)) return;
    const defaults = context.cluster?.serviceConnectDefaults;
    const at = placeOf(configuration, 'namespace');
    if (!defaults) report(at, 'default');
    else if (defaults.state === 'known' && isBlank(known(defaults)?.namespace))
      report(at, 'none', {}, [], [{ at: defaults, message: 'The defaults of the cluster.' }]);
  },
});
