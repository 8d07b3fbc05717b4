import type { WorkspacePreview } from '../../../server/src/protocol.ts';

/**
 * What of a preview has to do with a text: services and instances called so, instances of such a type or in such a zone, and where such
 * services run. Sums over the whole cluster stay as they are.
 */
export function filtered(preview: WorkspacePreview, text: string): WorkspacePreview {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return preview;
  const matches = (...texts: readonly string[]) => texts.some((it) => it.toLowerCase().includes(wanted));
  const isWanted = ({ service, taskDefinition }: { service: string; taskDefinition: string }) =>
    matches(service, taskDefinition);
  const instances = preview.instances.flatMap((instance) => {
    if (matches(instance.id, instance.instanceType, instance.availabilityZone)) return [instance];
    const tasks = instance.tasks.filter(isWanted);
    return tasks.length > 0 ? [{ ...instance, tasks }] : [];
  });
  const zones = new Set(instances.map(({ availabilityZone }) => availabilityZone));
  const tasks = preview.fargate.tasks.filter((task) => isWanted(task) || matches(task.availabilityZone ?? ''));
  return {
    ...preview,
    availabilityZones: preview.availabilityZones.filter(
      ({ availabilityZone }) => zones.has(availabilityZone) || matches(availabilityZone),
    ),
    services: preview.services.filter(({ name, taskDefinition }) => matches(name, taskDefinition)),
    instances,
    capacityProviders: preview.capacityProviders.filter(({ name }) => matches(name)),
    fargate: { ...preview.fargate, tasks },
    leftOut: preview.leftOut.filter(({ name }) => matches(name)),
  };
}
