import { schedulingStrategy } from '../../../model/schedulingStrategy.ts';
import { launchOf, launchPlace } from '../../../model/serviceLaunch.ts';
import { serviceRule } from '../../rule.ts';

export const daemonOnFargate = serviceRule({
  id: 'daemon-on-fargate',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html',
  rationale: 'A daemon runs once on each container instance, and Fargate has none.',
  messages: {
    fargate: 'Fargate runs no DAEMON services. Use REPLICA, or launch type EC2.',
  },
  check(service, report) {
    if (schedulingStrategy(service) !== 'DAEMON' || launchOf(service) !== 'FARGATE') return;
    const related = [{ at: launchPlace(service)!, message: 'The service runs on Fargate.' }];
    report(service.schedulingStrategy, 'fargate', {}, [], related);
  },
});
