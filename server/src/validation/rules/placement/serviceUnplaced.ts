import { known, type Place } from '../../../model/field.ts';
import { needPlaces } from '../../../model/needPlaces.ts';
import { isDoubtful } from '../../../model/placement.ts';
import type { ServiceDefinition } from '../../../model/serviceDefinition.ts';
import { serviceRule } from '../../rule.ts';

export const serviceUnplaced = serviceRule({
  id: 'service-unplaced',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html',
  rationale:
    'ECS keeps trying to place the tasks, and the deployment does not finish: "was unable to place a task because no container instance met all of its requirements". Reported where a cluster file describes the cluster and nothing had to be assumed.',
  messages: {
    pending: '{pending} of {tasks} {find} no place on the cluster {cluster}. {why}',
    doubtful: {
      severity: 'information',
      text: 'Whether {pending} of {tasks} {find} a place on the cluster {cluster} depends on the AMI. {why}',
    },
    tight: {
      severity: 'information',
      text: '{dependsOnAmi} of {tasks} {fit} on the cluster {cluster} only if the AMI leaves enough memory; `registeredResources` would tell.',
    },
  },
  check(service, report, { task, placement }) {
    if (!placement) return;
    const { cluster, desiredCount, pending, dependsOnAmi, reasons } = placement;
    if ((known(service.desiredCount) ?? desiredCount) !== desiredCount) return; // typed since, and not placed yet
    const tasks = `${desiredCount} ${desiredCount === 1 ? 'task' : 'tasks'}`;
    const at = countPlace(service);
    if (pending === 0) {
      if (dependsOnAmi > 0)
        report(at, 'tight', { dependsOnAmi, tasks, fit: dependsOnAmi === 1 ? 'fits' : 'fit', cluster });
      return;
    }
    const why = reasons.map(({ message }) => message).join(' ');
    const related = reasons.flatMap((reason) =>
      task ? needPlaces(task, reason).map((place) => ({ at: place, message: reason.message })) : [],
    );
    report(
      at,
      isDoubtful(placement) ? 'doubtful' : 'pending',
      { pending, tasks, find: pending === 1 ? 'finds' : 'find', cluster, why },
      [],
      related,
    );
  },
});

/** What says how many tasks there are, else what the service is called. */
const countPlace = (service: ServiceDefinition): Place | undefined =>
  service.desiredCount ??
  service.schedulingStrategy ??
  service.serviceName ??
  service.service ??
  service.taskDefinition;
