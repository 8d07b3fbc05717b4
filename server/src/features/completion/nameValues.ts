import type { ASTNode } from 'vscode-json-languageservice';
import { propertyOf } from '../../documents/syntaxTree.ts';
import { clusterOf } from '../../model/cluster.ts';
import { linkedContainer } from '../../model/containerReferences.ts';
import { each, known } from '../../model/field.ts';
import type { NameKind } from '../../model/references.ts';
import type { PortMapping, Volume } from '../../model/shapes.generated.ts';
import { taskDefinitionOf } from '../../model/taskDefinition.ts';
import { portMappingsOf } from '../../model/taskResources.ts';
import type { Surroundings } from '../surroundings.ts';
import { uriText } from '../uriText.ts';
import type { Suggestion } from './suggestion.ts';

/** The names of a kind that can be used at a place. */
export function nameValues(kind: NameKind, asked: Surroundings): Suggestion[] {
  switch (kind) {
    case 'container':
      return containerNames(asked);
    case 'containerPort':
      return containerPorts(asked);
    case 'volume':
      return volumeNames(asked);
    case 'port':
      return portNames(asked);
    case 'family':
      return families(asked);
    case 'capacityProvider':
      return capacityProviders(asked);
  }
}

/** Inside a container its own name and those that stand in the same list already are left out. */
function containerNames(asked: Surroundings): Suggestion[] {
  const self = known(asked.container?.name);
  const taken = self === undefined ? [] : othersInList(asked).map(linkedContainer);
  return asked.tasks
    .flatMap(({ containers }) => containers)
    .flatMap(({ name, image }) => {
      const value = known(name);
      if (!value || value === self || taken.includes(value)) return [];
      return [{ value, detail: known(image) ?? '' }];
    });
}

/** Texts in the list that a value belongs to, those of its own item left out. */
function othersInList({ holder, current }: Surroundings): string[] {
  const list = holder.type === 'array' ? holder : holder.parent;
  if (list?.type !== 'array') return [];
  return list.items.filter((item) => item !== holder && item !== current).flatMap(textsOf);
}

function textsOf(item: ASTNode): string[] {
  const value =
    item.type === 'object'
      ? (propertyOf(item, 'containerName') ?? propertyOf(item, 'sourceContainer'))?.valueNode
      : item;
  return value?.type === 'string' ? [value.value] : [];
}

/** Of the container that is named beside it, else of all. */
function containerPorts(asked: Surroundings): Suggestion[] {
  const holder = asked.holder.type === 'object' ? asked.holder : undefined;
  const name = holder && propertyOf(holder, 'containerName')?.valueNode?.value;
  const containers = asked.tasks.flatMap((task) => task.containers);
  const named = containers.filter((container) => known(container.name) === name);
  return (named.length > 0 ? named : containers).flatMap((container) =>
    each(container.portMappings).flatMap((mapping) => {
      const value = known(mapping.containerPort);
      return value === undefined
        ? []
        : [{ value, detail: [known(container.name), known(mapping.name)].join(' ').trim() }];
    }),
  );
}

const portNames = (asked: Surroundings): Suggestion[] =>
  asked.tasks.flatMap(portMappingsOf).flatMap((mapping) => {
    const value = known(mapping.name);
    return value ? [{ value, detail: portText(mapping) }] : [];
  });

const portText = ({ containerPort, appProtocol, protocol }: PortMapping): string =>
  [known(containerPort), known(appProtocol) ?? known(protocol)].filter((part) => part !== undefined).join(' ');

/** A service configures only those volumes that wait for it. */
function volumeNames(asked: Surroundings): Suggestion[] {
  const isService = asked.document.kind === 'service-definition';
  return asked.tasks
    .flatMap((task) => each(task.volumes))
    .flatMap((volume) => {
      const value = known(volume.name);
      if (!value) return [];
      const unfit = isService && known(volume.configuredAtLaunch) === false ? 'not configured at launch' : undefined;
      return [{ value, detail: volumeText(volume), unfit }];
    });
}

function volumeText(volume: Volume): string {
  if (volume.efsVolumeConfiguration) return 'EFS';
  if (volume.s3filesVolumeConfiguration) return 'S3 Files';
  if (volume.fsxWindowsFileServerVolumeConfiguration) return 'FSx for Windows File Server';
  if (volume.dockerVolumeConfiguration) return 'Docker volume';
  if (known(volume.configuredAtLaunch)) return 'configured at launch';
  return known(known(volume.host)?.sourcePath) ?? 'bind mount';
}

/** Task definitions of the workspace, those in the same folder first. */
function families({ document, workspace }: Surroundings): Suggestion[] {
  const folder = document.uri.slice(0, document.uri.lastIndexOf('/') + 1);
  const found = new Map<string, string>();
  const definitions = workspace.definitions().filter(({ kind }) => kind === 'task-definition');
  for (const definition of definitions.toSorted((a, b) => Number(isIn(folder, b.uri)) - Number(isIn(folder, a.uri)))) {
    const family = known(taskDefinitionOf(definition)?.family);
    if (family && !found.has(family)) found.set(family, uriText(definition.uri));
  }
  return [...found].map(([value, detail]) => ({ value, detail }));
}

const isIn = (folder: string, uri: string): boolean =>
  uri.startsWith(folder) && !uri.slice(folder.length).includes('/');

/** AWS's own two, which a cluster's definition cannot give, and those of the cluster files. */
function capacityProviders(asked: Surroundings): Suggestion[] {
  const { document, workspace } = asked;
  const own: Suggestion[] = [
    { value: 'FARGATE', detail: 'Fargate' },
    { value: 'FARGATE_SPOT', detail: 'Fargate, interruptible' },
  ];
  const others = [document, ...workspace.definitions().filter(({ uri }) => uri !== document.uri)].flatMap((it) => {
    const cluster = clusterOf(it);
    if (cluster?.form !== 'own') return [];
    const clusterName = known(cluster.cluster.clusterName);
    return each(cluster.cluster.capacityProviders).flatMap(({ name }) => {
      const value = known(name);
      return value ? [{ value, detail: clusterName ? `cluster ${clusterName}` : uriText(it.uri) }] : [];
    });
  });
  return asked.around('ContainerInstance') ? others : [...own, ...others];
}
