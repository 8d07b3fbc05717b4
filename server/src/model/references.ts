import type { ASTNode, Range } from 'vscode-json-languageservice';
import { type ParsedDocument, rangeOf } from '../documents/parsedDocument.ts';
import { linkedContainer } from './containerReferences.ts';
import { schemaPathOf } from './schemaPath.ts';
import { parseTaskDefinitionName } from './taskDefinitionName.ts';
import { isPlaceholder } from './unknown.ts';

/** What definitions call by name, or by number: `containerPort`. */
export type NameKind = 'container' | 'containerPort' | 'volume' | 'port' | 'family' | 'capacityProvider';

/** A name where it is given to something, or used to refer to it. */
export interface Name {
  readonly kind: NameKind;
  readonly role: 'given' | 'used';
  readonly text: string;
  readonly uri: string;
  /** The name alone: without quotes, and without the alias of a link or the revision of a task definition. */
  readonly range: Range;
}

interface NamePlace {
  readonly kind: NameKind;
  readonly role: Name['role'];
  /** What stands before the name, and the name, where the value holds more; undefined where it holds no name. */
  readonly within?: (text: string) => readonly [before: string, name: string] | undefined;
}

const given = (kind: NameKind): NamePlace => ({ kind, role: 'given' });
const used = (kind: NameKind, within?: NamePlace['within']): NamePlace => ({
  kind,
  role: 'used',
  ...(within ? { within } : {}),
});

const linked: NamePlace['within'] = (link) => ['', linkedContainer(link)];
const ofTask: NamePlace['within'] = (text) => {
  const name = parseTaskDefinitionName(text);
  return name && [name.before, name.family];
};

/** Every place of the schemas at which a name stands, by its path (`schemaPathOf`). */
const NAME_PLACES: Readonly<Record<string, NamePlace>> = {
  'ContainerDefinition.name': given('container'),
  'ContainerDependency.containerName': used('container'),
  'ContainerDefinition.links[]': used('container', linked),
  'VolumeFrom.sourceContainer': used('container'),
  'ProxyConfiguration.containerName': used('container'),
  'LoadBalancer.containerName': used('container'),
  'ServiceRegistry.containerName': used('container'),

  'PortMapping.containerPort': given('containerPort'),
  'LoadBalancer.containerPort': used('containerPort'),
  'ServiceRegistry.containerPort': used('containerPort'),

  'PortMapping.name': given('port'),
  'ServiceConnectService.portName': used('port'),
  'VpcLatticeConfiguration.portName': used('port'),
  'GatewayConnector.portName': used('port'),

  'Volume.name': given('volume'),
  'MountPoint.sourceVolume': used('volume'),
  'ServiceVolumeConfiguration.name': used('volume'),

  'TaskDefinition.family': given('family'),
  'ServiceDefinition.taskDefinition': used('family', ofTask),

  'CapacityProvider.name': given('capacityProvider'),
  'ContainerInstance.capacityProviderName': used('capacityProvider'),
  'CapacityProviderStrategyItem.capacityProvider': used('capacityProvider'),
  'Cluster.tasks[].capacityProviderStrategy[].capacityProvider': used('capacityProvider'),
};

/** The kind of name that is used at a place of the schemas; undefined where none is. */
export function kindUsedAt(schemaPath: string): NameKind | undefined {
  const place = NAME_PLACES[schemaPath];
  return place?.role === 'used' ? place.kind : undefined;
}

/** The name at an offset; undefined where none stands, or a template fills it in. */
export function nameAt(document: ParsedDocument, offset: number): Name | undefined {
  const node = document.json.getNodeFromOffset(offset, true);
  return node && nameOf(document, node);
}

/** Every name that a document gives or uses, in the order of the text. */
export function namesIn(document: ParsedDocument): Name[] {
  const names: Name[] = [];
  const visit = (node: ASTNode): void => {
    const name = nameOf(document, node);
    if (name) names.push(name);
    node.children?.forEach(visit);
  };
  if (document.root) visit(document.root);
  return names;
}

function nameOf(document: ParsedDocument, node: ASTNode): Name | undefined {
  if (!mayBeName(node)) return undefined;
  const place = NAME_PLACES[schemaPathOf(document, node) ?? ''];
  if (!place) return undefined;
  const { kind, role } = place;
  const named = (text: string, from: number): Name => ({
    kind,
    role,
    text,
    uri: document.uri,
    range: rangeOf(document, from, text.length),
  });
  if (node.type === 'number') return kind === 'containerPort' ? named(String(node.value), node.offset) : undefined;
  if (node.type !== 'string' || kind === 'containerPort' || isPlaceholder(document, node)) return undefined;
  const start = node.offset + 1;
  const written = document.source.getText().slice(start, node.offset + node.length - 1);
  if (written !== node.value || written === '') return undefined; // an escape, or a quote that is missing
  if (!place.within) return named(written, start);
  const [before = '', text = ''] = place.within(written) ?? [];
  return text ? named(text, start + before.length) : undefined;
}

const KEYS_OF_NAMES: ReadonlySet<string> = new Set(
  Object.keys(NAME_PLACES).map((path) => path.slice(path.lastIndexOf('.') + 1).replace('[]', '')),
);

/** Whether the key alone does not rule it out; asked of every value of a document. */
function mayBeName({ type, parent }: ASTNode): boolean {
  if (type !== 'string' && type !== 'number') return false;
  const property = parent?.type === 'array' ? parent.parent : parent;
  return property?.type === 'property' && KEYS_OF_NAMES.has(property.keyNode.value);
}
