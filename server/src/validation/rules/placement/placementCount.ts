import { itemsOf } from '../../../model/field.ts';
import { runsOn } from '../../../model/launchTypes.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { taskRule } from '../../rule.ts';

const MAXIMUM = 10;

export const placementCount = taskRule({
  id: 'placement-count',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html',
  rationale: 'A task takes at most 10 placement constraints, those given when it is run included.',
  messages: {
    tooMany: 'A task can have at most 10 placement constraints, not {count}.',
  },
  check(task, report) {
    const count = itemsOf(task.placementConstraints).length;
    if (count > MAXIMUM && !runsOn(task, 'FARGATE'))
      report(keyPlaceOf(task, 'placementConstraints'), 'tooMany', { count });
  },
});
