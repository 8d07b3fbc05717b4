import { propertyOf } from '../documents/syntaxTree.ts';
import type { TaskDefinition } from './taskDefinition.ts';

/**
 * What a container instance must have to run the task, as `describe-task-definition` prints it; nobody writes it by hand.
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskDefinition.html
 */
export function requiredAttributesOf({ node }: TaskDefinition): { name: string; value?: string }[] {
  const list = node && propertyOf(node, 'requiresAttributes')?.valueNode;
  if (list?.type !== 'array') return [];
  return list.items.flatMap((item) => {
    if (item.type !== 'object') return [];
    const text = (key: string): string | undefined => {
      const value = propertyOf(item, key)?.valueNode;
      return value?.type === 'string' ? value.value : undefined;
    };
    const [name, value] = [text('name'), text('value')];
    return name ? [{ name, ...(value ? { value } : {}) }] : [];
  });
}
