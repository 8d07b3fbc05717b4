import { compatExternalWithFargate } from '../../../../server/src/validation/rules/launchType/compatExternalWithFargate.ts';
import { testRule } from '../testRule.ts';

testRule(compatExternalWithFargate, {
  passes: [
    '{ "requiresCompatibilities": ["FARGATE", "EC2"] }',
    '{ "requiresCompatibilities": ["EXTERNAL", "EC2"] }',
    '{ "requiresCompatibilities": ["EXTERNAL", "${LAUNCH_TYPE}"] }',
    '{ "requiresCompatibilities": null }',
  ],
  fails: [
    {
      text: '{ "requiresCompatibilities": ^["FARGATE", "EXTERNAL"]^ }',
      message:
        'No task can run on both FARGATE and EXTERNAL: the first demands `networkMode` awsvpc, the other refuses it.',
    },
  ],
});
