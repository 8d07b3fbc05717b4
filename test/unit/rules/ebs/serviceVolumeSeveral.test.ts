import { serviceVolumeSeveral } from '../../../../server/src/validation/rules/ebs/serviceVolumeSeveral.ts';
import { testRule } from '../testRule.ts';

testRule(serviceVolumeSeveral, {
  passes: [
    '{ "serviceName": "web", "volumeConfigurations": [{ "name": "data" }] }',
    '{ "serviceName": "web", "volumeConfigurations": [] }',
    '{ "serviceName": "web", "volumeConfigurations": "${VOLUMES}" }',
  ],
  fails: [
    {
      text: '{ "serviceName": "web", ^"volumeConfigurations"^: [{ "name": "data" }, { "name": "logs" }] }',
      message: 'A task takes one EBS volume, not 2.',
    },
  ],
});
