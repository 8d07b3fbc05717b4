/**
 * A Fargate task definition with that many containers, as people write them, and the places where the bench types and asks.
 * @returns {{ text: string, cpu: object, key: object, hover: object }} text, range and positions as in LSP
 */
export function taskDefinition(containers) {
  const definition = {
    family: 'shop',
    requiresCompatibilities: ['FARGATE'],
    networkMode: 'awsvpc',
    cpu: '1024',
    memory: '2048',
    executionRoleArn: 'arn:aws:iam::123456789012:role/ecsTaskExecutionRole',
    containerDefinitions: Array.from({ length: containers }, (_, index) => container(index)),
  };
  const text = JSON.stringify(definition, undefined, 2);
  const lines = text.split('\n');
  const place = (needle, after = needle.length) => {
    const line = lines.findIndex((it) => it.includes(needle));
    return { line, character: lines[line].indexOf(needle) + after };
  };
  const cpuAt = place('"cpu": "1024', 8);
  return {
    text,
    cpu: { start: cpuAt, end: { ...cpuAt } },
    key: place('"essential": true,'),
    hover: place('"logConfiguration"', 3),
  };
}

const container = (index) => ({
  name: `app-${index}`,
  image: `123456789012.dkr.ecr.eu-west-1.amazonaws.com/app-${index}:1.4.2`,
  essential: true,
  cpu: 8,
  memoryReservation: 16,
  portMappings: [{ name: `http-${index}`, containerPort: 8000 + index, protocol: 'tcp' }],
  environment: [
    { name: 'LOG_LEVEL', value: 'info' },
    { name: 'PORT', value: String(8000 + index) },
  ],
  secrets: [{ name: 'TOKEN', valueFrom: 'arn:aws:ssm:eu-west-1:123456789012:parameter/shop/token' }],
  logConfiguration: {
    logDriver: 'awslogs',
    options: {
      'awslogs-group': '/ecs/shop',
      'awslogs-region': 'eu-west-1',
      'awslogs-stream-prefix': `app-${index}`,
    },
  },
  healthCheck: {
    command: ['CMD-SHELL', `curl -f http://localhost:${8000 + index}/ || exit 1`],
    interval: 30,
    timeout: 5,
    retries: 3,
  },
});
