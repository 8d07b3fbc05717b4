import { copies, type Filter } from './filter.ts';

/** MiB reserved. Where the instance's memory is an estimate, so is the answer: `dependsOnAmi` says which ones. */
export const memory: Filter = {
  code: 'RESOURCE:MEMORY',
  concerns: (task) => task.memoryMiB > 0,
  room: (task, instance) => copies(task.memoryMiB, instance.remaining.memoryMiB),
  missing: (task, instance) => ({ memoryMiB: task.memoryMiB - instance.remaining.memoryMiB }),
};
