import { isAbsent } from '../../../model/field.ts';
import { serviceForm } from '../../../model/serviceForm.ts';
import { keysOf } from '../../../model/view.ts';
import { isWritten } from '../../../model/written.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

const NAMES = ['service', 'cluster'];
/** What UpdateService changes without replacing the running tasks. */
const WITHOUT_DEPLOYMENT = [
  'desiredCount',
  'deploymentConfiguration',
  'availabilityZoneRebalancing',
  'placementConstraints',
  'placementStrategy',
  'healthCheckGracePeriodSeconds',
  'enableExecuteCommand',
  'enableECSManagedTags',
  'propagateTags',
];

export const updateNoDeployment = serviceRule({
  id: 'update-no-deployment',
  severity: 'information',
  preset: 'strict',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html',
  rationale: 'Running tasks keep the settings that they started with until a deployment replaces them.',
  messages: {
    running: 'This update replaces no running task: what it changes reaches new tasks only.',
  },
  check(service, report, context) {
    if (serviceForm(service, context) !== 'update' || !isAbsent(service.forceNewDeployment)) return;
    const changed = keysOf(service).filter((key) => isWritten(service, key) && !NAMES.includes(key));
    if (changed.length === 0 || !changed.every((key) => WITHOUT_DEPLOYMENT.includes(key))) return;
    report(undefined, 'running', {}, [fix.add(service, 'forceNewDeployment', true)]);
  },
});
