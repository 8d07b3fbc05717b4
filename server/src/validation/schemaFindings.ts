import type { ErrorObject, ValidateFunction } from 'ajv';
import { getNodeValue } from 'jsonc-parser';
import type { ASTNode } from 'vscode-json-languageservice';
import { type ParsedDocument, rangeOf } from '../documents/parsedDocument.ts';
import { nodeAt, pointerOf, propertyOf } from '../documents/syntaxTree.ts';
import { clusterOf } from '../model/cluster.ts';
import { hasEcspressoTemplates } from '../model/ecspressoTemplates.ts';
import { isPrintedTask } from '../model/printedOutput.ts';
import { shapeAt } from '../model/shapeAt.ts';
import { isUnknown, mayGainChildren } from '../model/unknown.ts';
import { anchorOf } from '../model/view.ts';
import type { Explanation } from './explanation.ts';
import { byPlace, type Finding } from './finding.ts';
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

type RootShape = keyof typeof SOURCES;

/** More than anyone reads; the rest is said once these are mended. */
const MAXIMUM_ERRORS = 500;

/**
 * What AWS's own SDK would refuse before it sends: wrong types, unknown keys, missing ones, limits.
 * @param isNamedByEcspresso whether an ecspresso.yml names the file
 */
export function schemaFindings(document: ParsedDocument, isNamedByEcspresso = false): Finding[] {
  return withOneForAllNulls(findingsOf(document, isNamedByEcspresso));
}

function findingsOf(document: ParsedDocument, isNamedByEcspresso: boolean): Finding[] {
  const { root } = document;
  if (!root) return [];
  const find = (at: ASTNode, rootShape: RootShape, validate: ValidateFunction) =>
    findingsFor(document, at, rootShape, validate, isNamedByEcspresso);
  switch (document.kind) {
    case 'task-definition':
      return find(root, 'TaskDefinition', validateTaskDefinition);
    case 'service-definition':
      return find(root, 'ServiceDefinition', validateServiceDefinition);
    case 'container-definitions':
      return (root.children ?? []).flatMap((item) => find(item, 'ContainerDefinition', validateContainerDefinition));
    case 'cluster':
      return find(
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
  rootShape: RootShape,
  validate: ValidateFunction,
  isNamedByEcspresso: boolean,
): Finding[] {
  if (validate(getNodeValue(root))) return [];
  const errors = mostTellingFirst(validate.errors ?? []).slice(0, MAXIMUM_ERRORS);
  const isForEcspresso = isNamedByEcspresso || hasEcspressoTemplates(document);
  const enums = errors.filter(({ keyword }) => keyword === 'enum');
  const allowed = new Map(enums.map(({ instancePath, params }) => [instancePath, params.allowedValues]));
  const findings = new Map<string, Finding>();
  for (const error of errors) {
    const node = nodeAt(root, error.instancePath);
    if (!node || isUncertain(document, node, error)) continue;
    const objectShape = shapeAt(rootShape, error.instancePath);
    if (isOwnedByRule(objectShape, error.params.additionalProperty ?? error.params.missingProperty)) continue;
    const explanation = explainSchemaError(error, {
      node,
      objectShape,
      rootShape,
      allowed: allowed.get(error.instancePath),
      isForEcspresso,
    });
    if (!explanation) continue;
    const finding = toFinding(document, node, explanation, SOURCES[rootShape]);
    const place = `${finding.pointer} ${explanation.key ?? ''}`;
    if (!findings.has(place)) findings.set(place, finding);
  }
  return [...findings.values()];
}

/** Tools print dozens of nulls into one file; they are one mistake. */
function withOneForAllNulls(findings: readonly Finding[]): Finding[] {
  const nulls = findings.filter(({ rule }) => rule === 'null-value').sort(byPlace);
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
  if (isUnknown(document, node) || isStrayKey(document, node)) return true;
  if (error.instancePath === '/networkMode' && node.value === 'default') return isPrintedTask(document); // of Windows
  if (node.type === 'array')
    return error.keyword === 'minItems' && node.items.some((item) => isUnknown(document, item));
  if (node.type !== 'object') return false;
  if (error.keyword === 'required') return mayGainChildren(document, node);
  const key = error.keyword === 'additionalProperties' && propertyOf(node, error.params.additionalProperty)?.keyNode;
  return key ? isUnknown(document, key) : false;
}

/** A key that a brace too many has left in a list: the syntax error at its colon says what is wrong. */
function isStrayKey({ masked }: ParsedDocument, node: ASTNode): boolean {
  if (node.type !== 'string' || node.parent?.type !== 'array') return false;
  const end = node.offset + node.length;
  return masked
    .getText()
    .slice(end, end + 100)
    .trimStart()
    .startsWith(':');
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
