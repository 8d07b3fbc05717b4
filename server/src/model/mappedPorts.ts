import { each, isBlank, isOpen, itemsOf, known } from './field.ts';
import { parsePortRange } from './portMappings.ts';
import type { ContainerDefinition, PortMapping } from './shapes.generated.ts';
import type { TaskDefinition } from './taskDefinition.ts';
import { portMappingsOf } from './taskResources.ts';

/**
 * Whether a container maps a port: by a mapping of its own, only within a `containerPortRange`, or not at all.
 * @returns undefined while a template may map it
 */
export function portMapped(container: ContainerDefinition, port: number): 'alone' | 'in a range' | 'not' | undefined {
  const mappings = each(container.portMappings);
  if (mappings.some(({ containerPort }) => known(containerPort) === port)) return 'alone';
  if (mappings.some(({ containerPortRange }) => isWithin(known(containerPortRange), port))) return 'in a range';
  return isOpen(container.portMappings) || itemsOf(container.portMappings).some((item) => isUnknown(known(item)))
    ? undefined
    : 'not';
}

/** The first mapping of that name, as Service Connect and others refer to it. */
export const mappingNamed = (task: TaskDefinition, portName: string): PortMapping | undefined =>
  portMappingsOf(task).find(({ name }) => known(name) === portName);

/** Whether some mapping has that name, or a template may give it to one. */
export function mayNamePort(task: TaskDefinition, portName: string): boolean {
  return (
    task.mayHoldUnknownContainers ||
    task.containers.some(
      ({ portMappings }) =>
        isOpen(portMappings) ||
        itemsOf(portMappings).some((item) => {
          const mapping = known(item);
          return !mapping || known(mapping.name) === portName || (mapping.name && known(mapping.name) === undefined);
        }),
    )
  );
}

/** The names of the task's port mappings, in the order of the text; unnamed ones are passed over. */
export const portNamesOf = (task: TaskDefinition): string[] =>
  portMappingsOf(task).flatMap(({ name }) => known(name) || []);

function isWithin(range: string | undefined, port: number): boolean {
  const ports = range === undefined ? undefined : parsePortRange(range);
  return ports !== undefined && ports.first <= port && port <= ports.last;
}

const isUnknown = (mapping: PortMapping | undefined): boolean =>
  mapping === undefined ||
  (mapping.containerPort !== undefined && known(mapping.containerPort) === undefined) ||
  (!isBlank(mapping.containerPortRange) && known(mapping.containerPortRange) === undefined);
