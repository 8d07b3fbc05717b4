import type { Filter } from './filter.ts';

/** What the instance must be rather than have left: architecture, operating system, required attributes, a subnet in its zone. */
export const attributes: Filter = {
  code: 'ATTRIBUTE',
  concerns: (task) => task.requiresAttributes,
  room: (task, instance) => (task.missingAttributes(instance).length === 0 ? Number.POSITIVE_INFINITY : 0),
  missing: (task, instance) => ({ attributes: task.missingAttributes(instance) }),
};
