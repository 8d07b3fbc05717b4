import { copies, type Filter } from './filter.ts';

/** CPU units. A task whose containers set no `cpu` reserves 0 and is never refused for CPU, not even by a full instance. */
export const cpu: Filter = {
  code: 'RESOURCE:CPU',
  concerns: (task) => task.cpuUnits > 0,
  room: (task, instance) => copies(task.cpuUnits, instance.remaining.cpuUnits),
  missing: (task, instance) => ({ cpuUnits: task.cpuUnits - instance.remaining.cpuUnits }),
};
