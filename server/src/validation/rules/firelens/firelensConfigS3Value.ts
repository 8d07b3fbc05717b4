import { entryOf, known } from '../../../model/field.ts';
import { runsOn } from '../../../model/launchTypes.ts';
import { isS3ObjectArn, s3ObjectArnOf } from '../../../model/s3Object.ts';
import { fix } from '../../fix.ts';
import { containerRule } from '../../rule.ts';

export const firelensConfigS3Value = containerRule({
  id: 'firelens-config-s3-value',
  severity: 'error',
  source: 'https://github.com/aws/aws-cli/issues/7147',
  rationale: 'RegisterTaskDefinition refuses it: "Invalid arn syntax."',
  messages: { value: '`config-file-value` must be the ARN of an object in S3: arn:aws:s3:::BUCKET/KEY.' },
  check(container, report, task) {
    const options = known(container.firelensConfiguration)?.options;
    const option = entryOf(options, 'config-file-value')?.value;
    const value = known(option);
    if (known(entryOf(options, 'config-file-type')?.value) !== 's3' || runsOn(task, 'FARGATE')) return;
    if (!option || value === undefined || isS3ObjectArn(value)) return;
    const arn = s3ObjectArnOf(value, task);
    report(option, 'value', {}, arn ? [fix.set(option, arn)] : []);
  },
});
