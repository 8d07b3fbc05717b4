import { daemonVolumeConfigurations } from '../../../../server/src/validation/rules/daemon/daemonVolumeConfigurations.ts';
import { testRule } from '../testRule.ts';

testRule(daemonVolumeConfigurations, {
  passes: [
    '{ "schedulingStrategy": "DAEMON", "volumeConfigurations": [] }',
    '{ "schedulingStrategy": "REPLICA", "volumeConfigurations": [{ "name": "data" }] }',
  ],
  fails: [
    {
      text: '{ "schedulingStrategy": "DAEMON", ^"volumeConfigurations"^: [{ "name": "data" }] }',
      message: 'A DAEMON service takes no `volumeConfigurations`.',
    },
  ],
});
