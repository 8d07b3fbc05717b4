import { isSet, known } from '../../../model/field.ts';
import { serviceRule } from '../../rule.ts';

/** Route 53's, on records of one service. */
const MAXIMUM = 1000;

export const registryTooManyTasks = serviceRule({
  id: 'registry-too-many-tasks',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-discovery.html',
  rationale: 'A Cloud Map service holds at most 1,000 instances, since Route 53 returns no more.',
  messages: { tooMany: 'A service with a service registry has at most {maximum} tasks, not {count}.' },
  check(service, report) {
    const count = known(service.desiredCount) ?? 0;
    if (count > MAXIMUM && isSet(service.serviceRegistries))
      report(service.desiredCount, 'tooMany', { maximum: MAXIMUM, count });
  },
});
