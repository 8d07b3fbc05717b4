import { supportedValues } from '../../../facts/supportedParameters.ts';
import { known } from '../../../model/field.ts';
import { isWindows } from '../../../model/launchTypes.ts';
import { refusalOf } from '../../../model/unsupported.ts';
import { containerRule } from '../../rule.ts';

export const logDriverLaunchType = containerRule({
  id: 'log-driver-launch-type',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html',
  rationale: 'Fargate and Managed Instances offer some log drivers only; RegisterTaskDefinition refuses the others.',
  messages: {
    fargate: 'Fargate has no log driver {driver}. Use one of: {drivers}.',
    managed: 'Managed Instances have no log driver {driver}. Use one of: {drivers}.',
  },
  check(container, report, task) {
    const logConfiguration = known(container.logConfiguration);
    const driver = known(logConfiguration?.logDriver);
    const refusal = driver && logConfiguration && refusalOf(task, logConfiguration, 'logDriver');
    if (refusal !== 'FARGATE' && refusal !== 'MANAGED_INSTANCES') return;
    const platform = refusal === 'FARGATE' && isWindows(task) ? 'FARGATE Windows' : refusal;
    const drivers = supportedValues('LogConfiguration.logDriver', platform).join(', ');
    report(logConfiguration?.logDriver, refusal === 'FARGATE' ? 'fargate' : 'managed', { driver: driver!, drivers });
  },
});
