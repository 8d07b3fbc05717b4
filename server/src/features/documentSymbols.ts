import type { ASTNode, ObjectASTNode, PropertyASTNode } from 'vscode-json-languageservice';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { type ParsedDocument, rangeOf } from '../documents/parsedDocument.ts';
import { propertyOf } from '../documents/syntaxTree.ts';

/** More than an outline can show; the outer levels come first. */
const MAXIMUM_SYMBOLS = 5000;

/** Keys that name an item of a list, the first that is there. */
const NAMING_KEYS = [
  'name',
  'containerName',
  'sourceVolume',
  'sourceContainer',
  'portName',
  'key',
  'capacityProvider',
  'definition',
  'instanceType',
  'subnetId',
  'hostname',
  'hostPath',
  'namespace',
  'containerPort',
  'containerPortRange',
  'containerPath',
  'serviceName',
  'family',
  'type',
  'targetGroupArn',
  'registryArn',
  'containerInstanceArn',
  'port',
  'value',
];
/** Keys that say more about it, the first that is there. */
const TELLING_KEYS = [
  'image',
  'containerPort',
  'containerPath',
  'condition',
  'valueFrom',
  'value',
  'field',
  'expression',
  'availabilityZone',
  'weight',
  'softLimit',
  'ipAddress',
  'discoveryName',
  'protocol',
  'size',
];

/** textDocument/documentSymbol: every key, and the items of lists by their names rather than their numbers. */
export function documentSymbols(document: ParsedDocument): DocumentSymbol[] {
  const roots: DocumentSymbol[] = [];
  const waiting: { node: ASTNode; into: DocumentSymbol[] }[] = [];
  let room = MAXIMUM_SYMBOLS;
  if (document.json.root) waiting.push({ node: document.json.root, into: roots });
  for (let next = 0; next < waiting.length; next++) {
    const { node, into } = waiting[next]!;
    for (const [index, child] of (node.children ?? []).entries()) {
      if (room-- <= 0) return roots;
      const symbol = child.type === 'property' ? ofProperty(document, child) : ofItem(document, child, index);
      into.push(symbol);
      const value = child.type === 'property' ? child.valueNode : child;
      if (value) waiting.push({ node: value, into: symbol.children! });
    }
  }
  return roots;
}

function ofProperty(document: ParsedDocument, property: PropertyASTNode): DocumentSymbol {
  const { keyNode, valueNode } = property;
  const detail = valueNode && scalarText(document, valueNode);
  return {
    name: shown(scalarText(document, keyNode) ?? ''),
    ...(detail === undefined ? {} : { detail }),
    kind: kindOf(valueNode),
    range: rangeOf(document, property.offset, property.length),
    selectionRange: rangeOf(document, keyNode.offset, keyNode.length),
    children: [],
  };
}

function ofItem(document: ParsedDocument, item: ASTNode, index: number): DocumentSymbol {
  const range = rangeOf(document, item.offset, item.length);
  const naming = item.type === 'object' ? firstScalar(item, NAMING_KEYS) : undefined;
  const telling = item.type === 'object' ? firstScalar(item, TELLING_KEYS, naming) : undefined;
  const name = naming ?? (item.type === 'object' || item.type === 'array' ? undefined : item);
  const text = name && scalarText(document, name);
  const detail = telling && scalarText(document, telling);
  return {
    name: text?.trim() ? shown(text) : String(index),
    ...(detail === undefined ? {} : { detail }),
    kind: item.type === 'object' && propertyOf(item, 'image') ? SymbolKind.Class : kindOf(item),
    range,
    selectionRange: naming ? rangeOf(document, naming.offset, naming.length) : range,
    children: [],
  };
}

function firstScalar(object: ObjectASTNode, keys: readonly string[], other?: ASTNode): ASTNode | undefined {
  for (const key of keys) {
    const value = propertyOf(object, key)?.valueNode;
    if (value && value !== other && value.type !== 'object' && value.type !== 'array' && value.type !== 'null')
      return value;
  }
  return undefined;
}

/** As the user wrote it where a template stands in its place; `[]` and `{}` for what is empty. */
function scalarText(document: ParsedDocument, node: ASTNode): string | undefined {
  if (node.type === 'array' || node.type === 'object')
    return node.children?.length === 0 ? (node.type === 'array' ? '[]' : '{}') : undefined;
  const [written, masked] = [document.source, document.masked].map((it) =>
    it.getText().slice(node.offset, node.offset + node.length),
  );
  return written === masked ? String(node.value ?? null) : written;
}

/** An outline refuses names without a visible character. */
const shown = (name: string): string => (name.trim() ? name.replaceAll('\n', '↵') : `"${name}"`);

function kindOf(value: ASTNode | undefined): SymbolKind {
  switch (value?.type) {
    case 'object':
      return SymbolKind.Module;
    case 'array':
      return SymbolKind.Array;
    case 'string':
      return SymbolKind.String;
    case 'number':
      return SymbolKind.Number;
    case 'boolean':
      return SymbolKind.Boolean;
    default:
      return SymbolKind.Variable;
  }
}
