import { copies, type Filter } from './filter.ts';

/** Whole GPUs, never shared. */
export const gpu: Filter = {
  code: 'RESOURCE:GPU',
  concerns: (task) => task.gpus > 0,
  room: (task, instance) => copies(task.gpus, instance.remaining.gpus),
  missing: (task, instance) => ({ gpus: task.gpus - instance.remaining.gpus }),
};
