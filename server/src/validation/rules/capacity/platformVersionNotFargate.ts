import { known } from '../../../model/field.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

export const platformVersionNotFargate = serviceRule({
  id: 'platform-version-not-fargate',
  severity: 'error',
  source: 'https://github.com/aws/amazon-ecs-cli/issues/1040',
  rationale: 'AWS refuses it, LATEST too: "The platform version must be null when specifying an EC2 launch type".',
  messages: {
    other: 'Only Fargate has platform versions, and the launch type is {launchType}.',
  },
  check(service, report) {
    const launchType = known(service.launchType);
    if ((launchType !== 'EC2' && launchType !== 'EXTERNAL') || !known(service.platformVersion)) return;
    const place = keyPlaceOf(service, 'platformVersion');
    report(place, 'other', { launchType }, [fix.remove(place)]);
  },
});
