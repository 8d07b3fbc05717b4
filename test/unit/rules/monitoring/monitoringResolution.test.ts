import { monitoringResolution } from '../../../../server/src/validation/rules/monitoring/monitoringResolution.ts';
import { testRule } from '../testRule.ts';

const service = (...configurations: string[]) =>
  `{ "serviceName": "web", "monitoring": { "metricConfigurations": [${configurations.join(', ')}] } }`;

testRule(monitoringResolution, {
  passes: [
    service(
      '{ "metricNames": ["CPUUtilization"], "resolutionSeconds": 20 }',
      '{ "metricNames": ["MemoryUtilization"], "resolutionSeconds": 60 }',
    ),
    service('{ "metricNames": ["${METRIC}", "${METRIC}"], "resolutionSeconds": "${SECONDS}" }'),
    '{ "serviceName": "web", "monitoring": null }',
  ],
  fails: [
    {
      text: service('{ "metricNames": ["CPUUtilization"], "resolutionSeconds": ^30^ }'),
      message: 'The resolution is 20 or 60 seconds, not 30.',
    },
    {
      text: service(
        '{ "metricNames": ["CPUUtilization"], "resolutionSeconds": 20 }',
        '{ "metricNames": ["MemoryUtilization", ^"CPUUtilization"^], "resolutionSeconds": 60 }',
      ),
      message: 'Metric CPUUtilization has a resolution already.',
      related: [['/monitoring/metricConfigurations/0/metricNames/0', 'Also given here.']],
    },
  ],
});
