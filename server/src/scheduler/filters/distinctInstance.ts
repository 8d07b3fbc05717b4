import type { Filter } from './filter.ts';

/** One task of the task group an instance; tasks of the old and the new revision of a service count together. */
export const distinctInstance: Filter = {
  code: 'DistinctInstance placement constraint unsatisfied.',
  concerns: (task) => task.distinctInstance,
  room: (task, instance) => (instance.countOf(task.group) === 0 ? 1 : 0),
  missing: () => ({}),
};
