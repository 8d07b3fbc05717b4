import { isAbsentOrZero, isBlank, isSet } from '../../../model/field.ts';
import { isRegisteredAsLinux, neverRunsOn } from '../../../model/launchTypes.ts';
import { placeOf } from '../../../model/view.ts';
import { containerRule } from '../../rule.ts';

export const firelensRouterMemory = containerRule({
  id: 'firelens-router-memory',
  severity: 'hint',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef.html',
  rationale:
    "The agent takes the size of the router's buffer from the memory of its container; without any it is 25 MB.",
  messages: { none: 'Give this log router `memoryReservation`: without it its buffer holds no more than 25 MB.' },
  check(container, report, task) {
    if (!isSet(container.firelensConfiguration) || !neverRunsOn(task, 'FARGATE') || !isRegisteredAsLinux(task)) return;
    if (isBlank(task.memory)) return; // then a container without memory is an error of its own
    if (isAbsentOrZero(container.memory) && isAbsentOrZero(container.memoryReservation))
      report(placeOf(container, 'memoryReservation'), 'none');
  },
});
