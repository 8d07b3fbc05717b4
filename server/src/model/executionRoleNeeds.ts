import { type Field, known } from './field.ts';
import { imageOf } from './image.ts';
import type { TaskDefinition } from './taskDefinition.ts';

/** Images that are pulled from a private repository of Amazon ECR, which takes a role's permission. */
export const privateEcrImages = (task: TaskDefinition): Field<string>[] =>
  task.containers.flatMap((container) =>
    container.image && imageOf(container)?.registry.kind === 'ecr' ? container.image : [],
  );

/** Log drivers that write to CloudWatch Logs. */
export const awslogsDrivers = (task: TaskDefinition): Field<string>[] =>
  task.containers.flatMap((container) => {
    const driver = known(container.logConfiguration)?.logDriver;
    return driver && known(driver) === 'awslogs' ? driver : [];
  });
