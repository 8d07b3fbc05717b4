import { each, known } from '../../../model/field.ts';
import { isS3ObjectArn, s3ObjectArnOf } from '../../../model/s3Object.ts';
import { fix } from '../../fix.ts';
import { containerRule } from '../../rule.ts';

export const environmentFileArn = containerRule({
  id: 'environment-file-arn',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EnvironmentFile.html',
  rationale:
    'ECS reads environment files from S3 by the ARN of the object only, else the task stops: "unable to parse bucket and key from s3 ARN specified in environmentFile".',
  messages: { arn: 'An environment file is given by the ARN of its S3 object: arn:aws:s3:::bucket/key.env.' },
  check(container, report, task) {
    for (const { value } of each(container.environmentFiles)) {
      const text = known(value);
      if (!text || isS3ObjectArn(text)) continue;
      const arn = s3ObjectArnOf(text, task);
      report(value, 'arn', {}, arn ? [fix.set(value!, arn)] : []);
    }
  },
});
