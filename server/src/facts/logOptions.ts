/**
 * Every option that ECS takes for the driver `awslogs`; it refuses others ("Log driver awslogs disallows options: …"),
 * those of Docker's own driver included. The lists of the other drivers are not public.
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html
 * @see https://github.com/aws/amazon-ecs-agent/issues/872
 */
export const AWSLOGS_OPTIONS: readonly string[] = [
  'awslogs-create-group',
  'awslogs-datetime-format',
  'awslogs-group',
  'awslogs-multiline-pattern',
  'awslogs-region',
  'awslogs-stream-prefix',
  'max-buffer-size',
  'mode',
];

/** Options of `awsfirelens` that steer the log driver; all others go to the output plug-in of the router. */
export const FIRELENS_DRIVER_OPTIONS: readonly string[] = [
  'exclude-pattern',
  'include-pattern',
  'log-driver-buffer-limit',
  'max-buffer-size',
  'mode',
];

/**
 * The options of a log router itself, in its `firelensConfiguration`.
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_FirelensConfiguration.html
 */
export const ROUTER_OPTIONS: readonly string[] = ['enable-ecs-log-metadata', 'config-file-type', 'config-file-value'];
