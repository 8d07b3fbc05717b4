import { supportedValues } from '../../../facts/supportedParameters.ts';
import { known } from '../../../model/field.ts';
import { hasNoFirelensRouter } from '../../../model/firelens.ts';
import { enabledServiceConnect } from '../../../model/serviceConnect.ts';
import { launchOf } from '../../../model/serviceLaunch.ts';
import { placeOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const scLogDriver = serviceRule({
  id: 'sc-log-driver',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectConfiguration.html',
  rationale: 'The proxy logs with the drivers of the place it runs on, and through FireLens only where a router runs.',
  messages: {
    fargate: 'Fargate has no log driver {driver}. Use one of: {drivers}.',
    router: 'The task definition has no FireLens router for the proxy to log through.',
  },
  check(service, report, { task }) {
    const logDriver = known(enabledServiceConnect(service)?.logConfiguration)?.logDriver;
    const driver = known(logDriver);
    if (!driver) return;
    const drivers = supportedValues('LogConfiguration.logDriver', 'FARGATE');
    if (launchOf(service) === 'FARGATE' && !drivers.includes(driver))
      report(logDriver, 'fargate', { driver, drivers: drivers.join(', ') });
    if (driver === 'awsfirelens' && task && hasNoFirelensRouter(task))
      report(
        logDriver,
        'router',
        {},
        [],
        [{ at: placeOf(task, 'containerDefinitions'), message: 'None of these has a `firelensConfiguration`.' }],
      );
  },
});
