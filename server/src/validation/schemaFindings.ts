import type { ErrorObject, ValidateFunction } from 'ajv';
import { getNodeValue } from 'jsonc-parser';
import type { ASTNode } from 'vscode-json-languageservice';
import { type ParsedDocument, rangeOf } from '../documents/parsedDocument.ts';
import { nodeAt, pointerOf, propertyOf } from '../documents/syntaxTree.ts';
import { clusterOf } from '../model/cluster.ts';
import { shapeAt } from '../model/shapeAt.ts';
import { anchorOf, isUnknown, viewOf } from '../model/view.ts';
import type { Explanation } from './explanation.ts';
import type { Finding } from './finding.ts';
import { fix } from './fix.ts';
import { isOwnedByRule } from './ownedKeys.ts';
import { explainSchemaError } from './schemaMessages.ts';
import {
  validateCluster,
  validateContainerDefinition,
  validateDescribedOutput,
  validateServiceDefinition,
  validateTaskDefinition,
} from './validators.generated.js';

const SOURCES = {
  TaskDefinition: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html',
  ContainerDefinition: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html',
  ServiceDefinition: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html',
  Cluster: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/clusters.html',
} as const;

/** What AWS's own SDK would refuse before it sends: wrong types, unknown keys, missing ones, limits. */
export function schemaFindings(document: ParsedDocument): Finding[] {
  const { root } = document;
  if (!root) return [];
  switch (document.kind) {
    case 'task-definition':
      return findingsFor(document, root, 'TaskDefinition', validateTaskDefinition);
    case 'service-definition':
      return findingsFor(document, root, 'ServiceDefinition', validateServiceDefinition);
    case 'container-definitions':
      return (root.children ?? []).flatMap((item) =>
        findingsFor(document, item, 'ContainerDefinition', validateContainerDefinition),
      );
    case 'cluster':
      return findingsFor(
        document,
        root,
        'Cluster',
        clusterOf(document)?.form === 'described' ? validateDescribedOutput : validateCluster,
      );
    default:
      return [];
  }
}

function findingsFor(
  document: ParsedDocument,
  root: ASTNode,
  shape: keyof typeof SOURCES,
  validate: ValidateFunction,
): Finding[] {
  if (validate(getNodeValue(root))) return [];
  const findings = new Map<string, Finding>();
  for (const error of mostTellingFirst(validate.errors ?? [])) {
    const node = nodeAt(root, error.instancePath);
    if (!node || isUncertain(document, node, error)) continue;
    const objectShape = shapeAt(shape, error.instancePath);
    if (error.keyword === 'additionalProperties' && isOwnedByRule(objectShape, error.params.additionalProperty))
      continue;
    const explanation = explainSchemaError(error, node, objectShape, shape);
    if (!explanation) continue;
    const finding = toFinding(document, node, explanation, SOURCES[shape]);
    const place = `${finding.pointer} ${explanation.key ?? ''}`;
    if (!findings.has(place)) findings.set(place, finding);
  }
  return withOneForAllNulls([...findings.values()]);
}

/** Tools print dozens of nulls into one file; they are one mistake. */
function withOneForAllNulls(findings: readonly Finding[]): Finding[] {
  const nulls = findings
    .filter(({ rule }) => rule === 'null-value')
    .sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character);
  const [first, ...others] = nulls;
  if (!first || others.length === 0) return [...findings];
  const merged: Finding = {
    ...first,
    message: `${nulls.length} fields are null, which the AWS CLI refuses. Leave them out.`,
    fixes: [{ ...fix.removeAll(nulls, 'Remove every field that is null'), safe: true }],
    related: others.map((at) => ({ at, message: 'null too' })),
  };
  return [merged, ...findings.filter(({ rule }) => rule !== 'null-value')];
}

/** A value of the wrong type also fails everything else that is asked of it; the type explains it best. */
function mostTellingFirst(errors: readonly ErrorObject[]): ErrorObject[] {
  return errors.toSorted((a, b) => Number(b.keyword === 'type') - Number(a.keyword === 'type'));
}

function isUncertain(document: ParsedDocument, node: ASTNode, error: ErrorObject): boolean {
  if (isUnknown(document, node)) return true;
  if (node.type === 'array')
    return error.keyword === 'minItems' && node.items.some((item) => isUnknown(document, item));
  if (node.type !== 'object') return false;
  if (error.keyword === 'required') return viewOf(document, 'Tag', node).open;
  const key = error.keyword === 'additionalProperties' && propertyOf(node, error.params.additionalProperty)?.keyNode;
  return key ? isUnknown(document, key) : false;
}

function toFinding(document: ParsedDocument, node: ASTNode, explanation: Explanation, source: string): Finding {
  const { rule, severity, message, fixes, key } = explanation;
  const property = key !== undefined && node.type === 'object' ? propertyOf(node, key) : undefined;
  const { offset, length } =
    property?.keyNode ?? (rule === 'missing-key' && node.type === 'object' ? anchorOf(node) : node);
  const pointer = pointerOf(property ?? node);
  const place = { uri: document.uri, pointer, range: rangeOf(document, offset, length) };
  return { rule, severity, message, source, ...place, fixes: fixes(place), related: [] };
}
