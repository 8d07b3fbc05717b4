import { applyEdits, type JSONPath, modify } from 'jsonc-parser';

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The text with what every definition needs and a short example leaves out: names, images, sizes, a role, a count. Texts that
 * are no plain JSON stay as they are.
 */
export function completed(text: string): string {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return text;
  }
  const additions = Array.isArray(root) ? ofContainers(root, [], {}) : isObject(root) ? ofDefinition(root) : [];
  return additions.reduce((after, [path, value]) => applyEdits(after, modify(after, path, value, {})), text);
}

type Addition = readonly [path: JSONPath, value: unknown];

const missing = (holder: Json, path: JSONPath, values: Json): Addition[] =>
  Object.entries(values).flatMap(([key, value]) => (key in holder ? [] : [[[...path, key], value]]));

function ofDefinition(root: Json): Addition[] {
  if ('taskDefinition' in root && isObject(root.taskDefinition)) return [];
  if (['containerDefinitions', 'volumes', 'requiresCompatibilities'].some((key) => key in root)) return ofTask(root);
  return 'serviceName' in root && !('serviceArn' in root) ? ofService(root) : [];
}

function ofTask(root: Json): Addition[] {
  const onFargate = JSON.stringify(root.requiresCompatibilities ?? '').includes('"FARGATE"');
  const isSized = 'cpu' in root || 'memory' in root;
  return [
    ...missing(root, [], {
      family: 'app',
      executionRoleArn: 'arn:aws:iam::123456789012:role/run',
      containerDefinitions: [{ name: 'app', image: 'nginx:1.27', memory: 128 }],
      ...(onFargate ? { networkMode: 'awsvpc', ...(isSized ? {} : { cpu: '1024', memory: '4096' }) } : {}),
    }),
    ...(Array.isArray(root.containerDefinitions)
      ? ofContainers(root.containerDefinitions, ['containerDefinitions'], root)
      : []),
  ];
}

function ofContainers(containers: readonly unknown[], path: JSONPath, task: Json): Addition[] {
  const taskHasMemory = 'memory' in task || JSON.stringify(task.requiresCompatibilities ?? '').includes('"FARGATE"');
  return containers.flatMap((container, index) => {
    if (!isObject(container)) return [];
    const memory = taskHasMemory || 'memoryReservation' in container ? {} : { memory: 128 };
    return missing(container, [...path, index], { name: `c${index}`, image: 'nginx:1.27', ...memory });
  });
}

function ofService(root: Json): Addition[] {
  const onFargate = JSON.stringify(root.launchType ?? root.capacityProviderStrategy ?? '').includes('FARGATE');
  return missing(root, [], {
    taskDefinition: 'app:1',
    ...(root.schedulingStrategy === 'DAEMON' ? {} : { desiredCount: 2 }),
    ...(onFargate ? { networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1', 'subnet-2'] } } } : {}),
  });
}
