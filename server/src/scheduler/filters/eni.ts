import { copies, type Filter } from './filter.ts';

/** Elastic network interfaces: one for each awsvpc task, none in the other network modes. */
export const eni: Filter = {
  code: 'RESOURCE:ENI',
  concerns: (task) => task.enis > 0,
  room: (task, instance) => copies(task.enis, instance.remaining.enis),
  missing: (task, instance) => ({ enis: task.enis - instance.remaining.enis }),
};
