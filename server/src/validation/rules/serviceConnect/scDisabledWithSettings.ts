import { isSet, known } from '../../../model/field.ts';
import { serviceRule } from '../../rule.ts';

export const scDisabledWithSettings = serviceRule({
  id: 'sc-disabled-with-settings',
  severity: 'hint',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectConfiguration.html',
  rationale: 'Switched off, Service Connect takes nothing from its other settings.',
  messages: { off: 'Service Connect is switched off, so that its other settings have no effect.' },
  check(service, report) {
    const configuration = known(service.serviceConnectConfiguration);
    if (!configuration || known(configuration.enabled) !== false) return;
    const { services, logConfiguration, accessLogConfiguration } = configuration;
    if (isSet(services) || isSet(logConfiguration) || isSet(accessLogConfiguration))
      report(configuration.enabled, 'off');
  },
});
