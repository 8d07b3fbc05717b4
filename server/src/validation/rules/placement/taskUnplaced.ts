import { needPlaces } from '../../../model/needPlaces.ts';
import { isDoubtful, type Placement } from '../../../model/placement.ts';
import { taskRule } from '../../rule.ts';

export const taskUnplaced = taskRule({
  id: 'task-unplaced',
  severity: 'information',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html',
  rationale:
    'What the task asks for is more than the container instances of the cluster file have left. A service that runs it has a warning of its own.',
  messages: {
    service: 'Of the service {name}, {pending} of {desiredCount} tasks {find} no place on the cluster {cluster}. {why}',
    tasks: {
      severity: 'warning',
      text: '{pending} of {desiredCount} tasks that the cluster file lists {find} no place on the cluster {cluster}. {why}',
    },
    doubtful:
      'Whether {pending} of {desiredCount} tasks {find} a place on the cluster {cluster} depends on the AMI. {why}',
  },
  check(task, report, { placements }) {
    for (const placement of placements) {
      const { name, cluster, desiredCount, pending, reasons } = placement;
      if (pending === 0) continue;
      const find = pending === 1 ? 'finds' : 'find';
      const message = isDoubtful(placement) ? 'doubtful' : kindOf(placement);
      const placed = reasons.map((reason) => ({ why: reason.message, at: needPlaces(task, reason)[0] }));
      const needs = placed.filter(({ at }) => at !== undefined);
      const said = needs.length > 0 || placement.isService ? needs : [{ why: all(placed), at: task.family ?? task }];
      for (const { at, why } of said) report(at, message, { name, cluster, desiredCount, pending, find, why });
    }
  },
});

const kindOf = ({ isService }: Placement): 'service' | 'tasks' => (isService ? 'service' : 'tasks');

const all = (reasons: readonly { readonly why: string }[]): string => reasons.map(({ why }) => why).join(' ');
