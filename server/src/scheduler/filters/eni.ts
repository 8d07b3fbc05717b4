import { copies, type Filter } from './filter.ts';

/** Elastic network interfaces: one for each awsvpc task, none in the other network modes. */
export const eni: Filter = {
  code: 'RESOURCE:ENI',
  room: (task, instance) => copies(task.enis, instance.remaining.enis),
  missing: (task, instance) => ({ enis: task.enis - instance.remaining.enis }),
};
