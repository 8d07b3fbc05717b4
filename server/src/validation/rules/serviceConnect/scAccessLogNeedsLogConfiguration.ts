import { isBlank, isSet } from '../../../model/field.ts';
import { enabledServiceConnect } from '../../../model/serviceConnect.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const scAccessLogNeedsLogConfiguration = serviceRule({
  id: 'sc-access-log-needs-log-configuration',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectAccessLogConfiguration.html',
  rationale: 'The proxy writes its access log to where the rest of its log goes.',
  messages: { missing: '`accessLogConfiguration` needs `logConfiguration` beside it.' },
  check(service, report) {
    const configuration = enabledServiceConnect(service);
    if (configuration && isSet(configuration.accessLogConfiguration) && isBlank(configuration.logConfiguration))
      report(keyPlaceOf(configuration, 'accessLogConfiguration'), 'missing');
  },
});
