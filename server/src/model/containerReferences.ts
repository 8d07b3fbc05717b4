import { each, type Field, itemsOf, known } from './field.ts';
import type { ContainerDefinition } from './shapes.generated.ts';
import type { TaskDefinition } from './taskDefinition.ts';

/** The name in one container that makes it wait for another. */
export interface ContainerReference {
  readonly key: 'dependsOn' | 'links' | 'volumesFrom';
  readonly to: string;
  readonly at: Field<string>;
}

/** The container that an item of `links` names: `db` in `db` and in `db:database`. */
export const linkedContainer = (link: string): string => link.split(':', 1)[0]!;

/**
 * The other containers that must be there before each one starts, by its name, as far as names are certain. ECS orders
 * start-up by `links` and `volumesFrom` as well as by `dependsOn`. Where two containers have one name the first counts.
 * @see https://github.com/aws/amazon-ecs-agent/blob/master/agent/engine/dependencygraph/graph.go
 */
export function referencesByContainer(task: TaskDefinition): Map<string, ContainerReference[]> {
  const references = new Map<string, ContainerReference[]>();
  for (const container of task.containers) {
    const name = known(container.name);
    if (name !== undefined && !references.has(name)) references.set(name, containerReferencesOf(container));
  }
  return references;
}

function containerReferencesOf(container: ContainerDefinition): ContainerReference[] {
  const references: ContainerReference[] = [];
  const add = (
    key: ContainerReference['key'],
    at: Field<string> | undefined,
    nameIn = (text: string) => text,
  ): void => {
    const text = known(at);
    if (at && text) references.push({ key, to: nameIn(text), at });
  };
  for (const { containerName } of each(container.dependsOn)) add('dependsOn', containerName);
  for (const link of itemsOf(container.links)) add('links', link, linkedContainer);
  for (const { sourceContainer } of each(container.volumesFrom)) add('volumesFrom', sourceContainer);
  return references;
}
