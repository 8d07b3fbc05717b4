const OBJECT_ARN = /^arn:[^:]+:s3:::[^/]+\/.+$/;
const OBJECT_URI = /^s3:\/\/([^/]+)\/(.+)$/;

/** Whether a text is the ARN of an object in S3, such as `arn:aws:s3:::my-bucket/extra.conf`; a bucket alone is not. */
export const isS3ObjectArn = (text: string): boolean => OBJECT_ARN.test(text);

/** The ARN of what `s3://my-bucket/extra.conf` names, in the partition `aws`; undefined for any other text. */
export function s3ObjectArnOf(uri: string): string | undefined {
  const [, bucket, key] = OBJECT_URI.exec(uri) ?? [];
  return bucket && key ? `arn:aws:s3:::${bucket}/${key}` : undefined;
}
