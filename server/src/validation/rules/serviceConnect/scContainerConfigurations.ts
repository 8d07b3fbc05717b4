import { each } from '../../../model/field.ts';
import { enabledServiceConnect } from '../../../model/serviceConnect.ts';
import { serviceRule } from '../../rule.ts';

export const scContainerConfigurations = serviceRule({
  id: 'sc-container-configurations',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectConfiguration.html',
  rationale: 'Each item sets one thing of the proxy, and each thing is set once.',
  messages: { twice: 'The log level of the proxy is set already.' },
  check(service, report) {
    const [first, ...others] = each(enabledServiceConnect(service)?.containerConfigurations).flatMap(
      ({ logLevel }) => logLevel ?? [],
    );
    for (const again of others) report(again, 'twice', {}, [], [{ at: first!, message: 'Also given here.' }]);
  },
});
