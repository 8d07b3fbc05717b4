import { isSet, known } from '../../../model/field.ts';
import { isWindows, runsOn } from '../../../model/launchTypes.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { containerRule } from '../../rule.ts';

export const portsUnderNone = containerRule({
  id: 'ports-under-none',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html',
  rationale: 'Under none, containers have no network connection, so RegisterTaskDefinition refuses port mappings.',
  messages: {
    ports: 'Containers without a network (`networkMode` none) cannot have port mappings.',
  },
  check(container, report, task) {
    if (known(task.networkMode) !== 'none' || !isSet(container.portMappings)) return;
    if (runsOn(task, 'FARGATE') || isWindows(task)) return; // there the mode itself is wrong
    const key = keyPlaceOf(container, 'portMappings');
    report(key, 'ports', {}, [fix.remove(key)]);
  },
});
