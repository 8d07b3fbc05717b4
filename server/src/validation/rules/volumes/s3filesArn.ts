import { parseArn } from '../../../model/arn.ts';
import { each, known } from '../../../model/field.ts';
import { taskRule } from '../../rule.ts';

export const s3filesArn = taskRule({
  id: 's3files-arn',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specify-s3files-config.html',
  rationale: 'S3 Files have file systems of their own; neither a bucket nor an EFS file system can be mounted as one.',
  messages: {
    arn: '`fileSystemArn` must be the ARN of a file system of S3 Files: arn:aws:s3files:REGION:ACCOUNT:file-system/fs-….',
  },
  check(task, report) {
    for (const volume of each(task.volumes)) {
      const fileSystemArn = known(volume.s3filesVolumeConfiguration)?.fileSystemArn;
      const text = known(fileSystemArn);
      if (!text) continue;
      const arn = parseArn(text);
      if (arn?.service !== 's3files' || !arn.region || !arn.resource.startsWith('file-system/fs-'))
        report(fileSystemArn, 'arn');
    }
  },
});
