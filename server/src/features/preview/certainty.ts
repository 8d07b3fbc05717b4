import type { ASTNode } from 'vscode-json-languageservice';
import { propertyOf } from '../../documents/syntaxTree.ts';
import { isBlank } from '../../model/field.ts';
import type { ServiceDefinition } from '../../model/serviceDefinition.ts';
import { updatesService } from '../../model/serviceForm.ts';
import type { TaskDefinition } from '../../model/taskDefinition.ts';
import { isPlaceholder } from '../../model/unknown.ts';
import type { View } from '../../model/view.ts';
import { taskNeedOf } from './taskNeed.ts';

/** What decides where and how many tasks of a service are placed. */
const DECISIVE = [
  'desiredCount',
  'schedulingStrategy',
  'launchType',
  'capacityProviderStrategy',
  'placementStrategy',
  'placementConstraints',
  'cluster',
];

/** Whether nothing about the need of a task had to be assumed. */
export const isCertainTask = (task: TaskDefinition): boolean =>
  taskNeedOf(task).assumptions.length === 0 && !isTemplated(task, ['placementConstraints']);

/** Whether nothing that decides about its placement had to be assumed. */
export function isCertainService(service: ServiceDefinition, task: TaskDefinition): boolean {
  if (isTemplated(service, DECISIVE) || !isCertainTask(task)) return false;
  if (isBlank(service.launchType) && isBlank(service.capacityProviderStrategy) && updatesService(service)) return false;
  return service.desiredCount !== undefined || !isBlank(service.schedulingStrategy);
}

/** Whether a template stands in a value, or in one of the values of the keys. */
export function isTemplated(view: View, keys: readonly string[]): boolean {
  const { document, node, open } = view;
  return open || !node || keys.some((key) => holdsTemplate(propertyOf(node, key)?.valueNode));

  function holdsTemplate(value: ASTNode | undefined): boolean {
    if (!value) return false;
    if (isPlaceholder(document, value)) return true;
    const { offset, length } = value;
    if (document.masks.some((mask) => mask.offset >= offset && mask.offset < offset + length)) return true;
    return value.children?.some(holdsTemplate) ?? false;
  }
}
