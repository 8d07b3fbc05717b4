import type { Filter } from './filter.ts';

/** Cluster query expressions; several are joined by and. What an expression asks of the tasks there may change with each placement. */
export const memberOf: Filter = {
  code: 'MemberOf placement constraint unsatisfied.',
  concerns: (task) => task.memberOf.length > 0,
  room: (task, instance) => {
    for (const constraint of task.memberOf) if (!constraint.holds(instance)) return 0;
    return task.memberOf.some((constraint) => constraint.dependsOnTasks) ? 1 : Number.POSITIVE_INFINITY;
  },
  missing: (task, instance) => ({
    expression: task.memberOf.find((constraint) => !constraint.holds(instance))?.expression ?? '',
  }),
};
