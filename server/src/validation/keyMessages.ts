import type { ASTNode } from 'vscode-json-languageservice';
import { shortened } from '../documents/shortened.ts';
import { propertyOf } from '../documents/syntaxTree.ts';
import { capitalised } from '../model/capitalised.ts';
import { didYouMean } from './didYouMean.ts';
import { type Explanation, problem } from './explanation.ts';
import { fix } from './fix.ts';

/** What AWS's action for GitHub fills in before it registers a task definition. */
const FILLED_IN = 'ContainerDefinition.image';
const UNLESS_FILLED_IN =
  'Unless a tool fills it in, as the GitHub action does that renders task definitions, ECS refuses it.';

/** @param field such as `PortMapping.name` */
export function empty(name: string, field: string): Explanation {
  if (field !== FILLED_IN) return problem('wrong-length', `${name} must not be empty.`);
  return { ...problem('empty-value', `${name} is empty. ${UNLESS_FILLED_IN}`), severity: 'warning' };
}

/** @returns undefined where the key is there under another name, of which `unknownKey` speaks */
export function missingKey(
  key: string,
  { objectShape, candidates, node, isForEcspresso }: MissingKey,
): Explanation | undefined {
  if (node.type === 'object' && propertyOf(node, capitalised(key))) return undefined;
  if (!isForEcspresso && keysOf(node).some((written) => meantKey(written, candidates, node) === key)) return undefined;
  if (`${objectShape}.${key}` !== FILLED_IN) return problem('missing-key', `Missing required field \`${key}\`.`);
  return { ...problem('missing-key', `Missing field \`${key}\`. ${UNLESS_FILLED_IN}`), severity: 'warning' };
}

/** @param field such as `ContainerDefinition.image`, null where its shape requires it */
export function nullWhereRequired(name: string, field: string): Explanation {
  if (field !== FILLED_IN) return problem('missing-key', `${name} is required, and must not be null.`);
  return { ...problem('missing-key', `${name} is null. ${UNLESS_FILLED_IN}`), severity: 'warning' };
}

/** The key that an unknown one is probably meant to be: spelt alike, or as `value` for `valueFrom` only begun. */
function meantKey(written: string, candidates: readonly string[], node: ASTNode): string | undefined {
  if (candidates.includes(written)) return undefined;
  const begun = candidates.filter((it) => written.length > 3 && it.startsWith(written));
  const meant = didYouMean(written, candidates) ?? (begun.length === 1 ? begun[0] : undefined);
  return meant !== undefined && keysOf(node).includes(meant) ? undefined : meant;
}

const keysOf = (node: ASTNode): string[] =>
  node.type === 'object' ? node.properties.map(({ keyNode }) => keyNode.value) : [];

/** Keys that are known in another place. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'KeyValuePair.valueFrom': ' A variable with `valueFrom` belongs into `secrets`.',
  'DeploymentConfiguration.deploymentController': ' It belongs beside `deploymentConfiguration`.',
  'ServiceDefinition.networkMode': ' It belongs into the task definition.',
};

interface MissingKey {
  readonly objectShape: string | undefined;
  /** The keys that the object may have. */
  readonly candidates: readonly string[];
  /** The object. */
  readonly node: ASTNode;
  readonly isForEcspresso: boolean;
}

export interface UnknownKey {
  readonly objectShape: string | undefined;
  /** The keys that the object may have. */
  readonly candidates: readonly string[];
  /** The object. */
  readonly node: ASTNode;
  readonly rootShape: string;
  readonly isForEcspresso: boolean;
}

/** @see https://github.com/kayac/ecspresso `unmarshalJSON` in ecspresso.go: what it does not know is left out, with a warning */
export function unknownKey(
  key: string,
  { objectShape, candidates, node, rootShape, isForEcspresso }: UnknownKey,
): Explanation {
  const small = rootShape === 'Cluster' ? undefined : candidates.find((candidate) => capitalised(candidate) === key);
  if (small) return capitalKey(key, small, node);
  const meant = meantKey(key, candidates, node);
  const elsewhere = ELSEWHERE[`${objectShape}.${key}`];
  const shown = shortened(key);
  const problemOf = isForEcspresso
    ? `ecspresso leaves \`${shown}\` out with a warning, and the AWS CLI refuses it.`
    : `Unknown field \`${shown}\`.`;
  return {
    rule: 'unknown-key',
    severity: isForEcspresso ? 'warning' : 'error',
    key,
    message: `${problemOf}${elsewhere ?? (meant ? ` Did you mean \`${meant}\`?` : '')}`,
    fixes: (at) => (elsewhere ? [] : meant ? [fix.rename(at, meant)] : [fix.remove(at)]),
  };
}

function capitalKey(key: string, meant: string, node: ASTNode): Explanation {
  const isThereToo = node.type === 'object' && propertyOf(node, meant) !== undefined;
  return {
    rule: 'unknown-key',
    severity: 'warning',
    key,
    message: `The AWS CLI knows \`${key}\` only as \`${meant}\`; ecspresso takes both.`,
    fixes: (at) => (isThereToo ? [] : [{ ...fix.rename(at, meant), safe: true }]),
  };
}
