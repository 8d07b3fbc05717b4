import { each, itemsOf, known } from '../../../model/field.ts';
import { repeatedIn } from '../../../model/repeated.ts';
import { serviceRule } from '../../rule.ts';

export const monitoringResolution = serviceRule({
  id: 'monitoring-resolution',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_MetricConfiguration.html',
  rationale: 'A metric has one resolution: every 20 seconds, or every 60.',
  messages: {
    seconds: 'The resolution is 20 or 60 seconds, not {seconds}.',
    twice: 'Metric {name} has a resolution already.',
  },
  check(service, report) {
    const configurations = each(known(service.monitoring)?.metricConfigurations);
    for (const { resolutionSeconds } of configurations) {
      const seconds = known(resolutionSeconds);
      if (seconds !== undefined && seconds !== 20 && seconds !== 60) report(resolutionSeconds, 'seconds', { seconds });
    }
    const names = configurations.flatMap(({ metricNames }) => itemsOf(metricNames));
    for (const { again, first, value } of repeatedIn(names))
      report(again, 'twice', { name: value }, [], [{ at: first, message: 'Also given here.' }]);
  },
});
