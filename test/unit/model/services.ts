import { type ServiceDefinition, serviceDefinitionOf } from '../../../server/src/model/serviceDefinition.ts';
import { type TaskDefinition, taskDefinitionOf } from '../../../server/src/model/taskDefinition.ts';
import { document } from '../documents/document.ts';

/** A service definition as the text says it. */
export const service = (text: string): ServiceDefinition =>
  serviceDefinitionOf(document(text, 'service-definition.json', 'ecs-service-definition'))!;

/** A task definition as the text says it. */
export const task = (text: string): TaskDefinition =>
  taskDefinitionOf(document(text, 'task-definition.json', 'ecs-task-definition'))!;
