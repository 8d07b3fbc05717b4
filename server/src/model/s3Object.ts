import { parseArn } from './arn.ts';
import { known } from './field.ts';
import type { TaskLevel } from './taskDefinition.ts';

const OBJECT_ARN = /^arn:[^:]+:s3:::[^/]+\/.+$/;
const OBJECT_URI = /^s3:\/\/([^/]+)\/(.+)$/;

/** Whether a text is the ARN of an object in S3, such as `arn:aws:s3:::my-bucket/extra.conf`; a bucket alone is not. */
export const isS3ObjectArn = (text: string): boolean => OBJECT_ARN.test(text);

/**
 * The ARN of what `s3://my-bucket/extra.conf` names.
 * @returns undefined for any other text, and where the roles of the task say that it runs in China, GovCloud or another
 * partition than `aws`
 */
export function s3ObjectArnOf(uri: string, task: TaskLevel): string | undefined {
  const [, bucket, key] = OBJECT_URI.exec(uri) ?? [];
  return bucket && key && !runsElsewhere(task) ? `arn:aws:s3:::${bucket}/${key}` : undefined;
}

const runsElsewhere = (task: TaskLevel): boolean =>
  [task.executionRoleArn, task.taskRoleArn].some((role) => (parseArn(known(role) ?? '')?.partition ?? 'aws') !== 'aws');
