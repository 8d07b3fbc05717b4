import type { Arn } from './arn.ts';

/** What an ARN is of. */
export interface ArnResource {
  /** `IAM role`, `Target group`. */
  readonly kind: string;
  readonly name: string;
  /** Further parts by their names, such as the JSON key of a secret. */
  readonly parts: Readonly<Record<string, string>>;
}

/** The group `name` is the resource's own name; other groups are further parts, with `_` for a blank. */
const RESOURCES: readonly (readonly [service: string, resource: RegExp, kind: string])[] = [
  ['iam', /^role(?<Path>\/(?:.+\/)?)(?<name>[^/]+)$/, 'IAM role'],
  ['iam', /^instance-profile(?<Path>\/(?:.+\/)?)(?<name>[^/]+)$/, 'IAM instance profile'],
  ['iam', /^policy(?<Path>\/(?:.+\/)?)(?<name>[^/]+)$/, 'IAM policy'],
  ['iam', /^user(?<Path>\/(?:.+\/)?)(?<name>[^/]+)$/, 'IAM user'],
  ['logs', /^log-group:(?<name>[^:]+)/, 'CloudWatch log group'],
  [
    'secretsmanager',
    /^secret:(?<name>[^:]+)(?::(?<JSON_key>[^:]*))?(?::(?<Version_stage>[^:]*))?(?::(?<Version_id>[^:]*))?$/,
    'Secrets Manager secret',
  ],
  ['ssm', /^parameter\/(?<name>[^/]+)$/, 'Systems Manager parameter'],
  ['ssm', /^parameter(?<name>\/.+)$/, 'Systems Manager parameter'],
  ['elasticloadbalancing', /^targetgroup\/(?<name>[^/]+)\//, 'Target group'],
  ['elasticloadbalancing', /^loadbalancer\/app\/(?<name>[^/]+)\//, 'Application Load Balancer'],
  ['elasticloadbalancing', /^loadbalancer\/net\/(?<name>[^/]+)\//, 'Network Load Balancer'],
  ['elasticloadbalancing', /^loadbalancer\/gwy\/(?<name>[^/]+)\//, 'Gateway Load Balancer'],
  ['elasticloadbalancing', /^loadbalancer\/(?<name>[^/]+)$/, 'Classic Load Balancer'],
  ['elasticloadbalancing', /^listener-rule\/[a-z]+\/(?<Load_balancer>[^/]+)\/.*?(?<name>[^/]+)$/, 'Listener rule'],
  ['elasticloadbalancing', /^listener\/[a-z]+\/(?<Load_balancer>[^/]+)\/.*?(?<name>[^/]+)$/, 'Listener'],
  ['ecs', /^task-definition\/(?<name>[^:]+)(?::(?<Revision>\d+))?$/, 'ECS task definition'],
  ['ecs', /^cluster\/(?<name>.+)$/, 'ECS cluster'],
  ['ecs', /^service\/(?:(?<Cluster>[^/]+)\/)?(?<name>[^/]+)$/, 'ECS service'],
  ['ecs', /^capacity-provider\/(?<name>.+)$/, 'ECS capacity provider'],
  ['ecs', /^container-instance\/(?:(?<Cluster>[^/]+)\/)?(?<name>[^/]+)$/, 'ECS container instance'],
  ['ecr', /^repository\/(?<name>.+)$/, 'ECR repository'],
  ['s3', /^(?<Bucket>[^/]+)\/(?<name>.+)$/, 'S3 object'],
  ['s3', /^(?<name>[^/]+)$/, 'S3 bucket'],
  ['servicediscovery', /^service\/(?<name>.+)$/, 'Cloud Map service'],
  ['servicediscovery', /^namespace\/(?<name>.+)$/, 'Cloud Map namespace'],
  ['kms', /^key\/(?<name>.+)$/, 'KMS key'],
  ['kms', /^alias\/(?<name>.+)$/, 'KMS key with the alias'],
  ['lambda', /^function:(?<name>[^:]+)(?::(?<Version_or_alias>.+))?$/, 'Lambda function'],
  ['cloudwatch', /^alarm:(?<name>.+)$/, 'CloudWatch alarm'],
  ['sns', /^(?<name>[^:]+)$/, 'SNS topic'],
  ['sqs', /^(?<name>.+)$/, 'SQS queue'],
  ['ec2', /^subnet\/(?<name>.+)$/, 'Subnet'],
  ['ec2', /^security-group\/(?<name>.+)$/, 'Security group'],
  ['ec2', /^vpc\/(?<name>.+)$/, 'VPC'],
  ['acm', /^certificate\/(?<name>.+)$/, 'ACM certificate'],
  ['acm-pca', /^certificate-authority\/(?<name>.+)$/, 'Private certificate authority'],
  ['elasticfilesystem', /^file-system\/(?<name>.+)$/, 'EFS file system'],
  ['elasticfilesystem', /^access-point\/(?<name>.+)$/, 'EFS access point'],
  ['vpc-lattice', /^targetgroup\/(?<name>.+)$/, 'VPC Lattice target group'],
  ['firehose', /^deliverystream\/(?<name>.+)$/, 'Firehose stream'],
  ['kinesis', /^stream\/(?<name>.+)$/, 'Kinesis stream'],
  ['dynamodb', /^table\/(?<name>[^/]+)/, 'DynamoDB table'],
  ['autoscaling', /^autoScalingGroup:[^:]*:autoScalingGroupName\/(?<name>.+)$/, 'Auto Scaling group'],
];

/**
 * Names the resource of an ARN.
 * @returns undefined for one of a service, or of a kind, that definitions rarely hold
 */
export function resourceOf({ service, resource }: Arn): ArnResource | undefined {
  for (const [of, pattern, kind] of RESOURCES) {
    const groups = of === service ? pattern.exec(resource)?.groups : undefined;
    if (!groups) continue;
    const { name = '', ...rest } = groups;
    const parts = Object.entries(rest)
      .filter(([key, part]) => part && !(key === 'Path' && part === '/'))
      .map(([key, part]) => [key.replaceAll('_', ' '), part] as const);
    return { kind, name, parts: Object.fromEntries(parts) };
  }
  return undefined;
}
