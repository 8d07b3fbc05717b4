import type { ErrorObject } from 'ajv';
import type { ASTNode } from 'vscode-json-languageservice';
import { shortened } from '../documents/shortened.ts';
import { tokensOf } from '../documents/syntaxTree.ts';
import { typeAt } from '../model/shapeAt.ts';
import { FORMS, LIMITS, REQUIRED, SHAPES } from '../model/shapes.generated.ts';
import { didYouMean } from './didYouMean.ts';
import { type Explanation, problem } from './explanation.ts';
import { fix } from './fix.ts';
import { empty, missingKey, nullWhereRequired, unknownKey } from './keyMessages.ts';

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'a string',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
  null: 'null',
};

/** Where an error of a schema is, and what else there is to know. */
export interface SchemaErrorPlace {
  readonly node: ASTNode;
  /** Shape of the object the error is about, where it is about one. */
  readonly objectShape: string | undefined;
  /** Shape that the error's path starts from. */
  readonly rootShape: string;
  /** Values that the field may have, where only some are allowed. */
  readonly allowed: readonly unknown[] | undefined;
  readonly isForEcspresso: boolean;
}

/**
 * Rewords one of ajv's errors for people.
 * @returns undefined for an error that only repeats others
 */
export function explainSchemaError(error: ErrorObject, place: SchemaErrorPlace): Explanation | undefined {
  const { node, objectShape, rootShape, allowed, isForEcspresso } = place;
  const name = nameOf(error.instancePath, rootShape);
  if (node.type === 'null')
    return error.keyword === 'type' ? nullValue(error.instancePath, name, rootShape, isForEcspresso) : undefined;
  const candidates = Object.keys(SHAPES[objectShape ?? ''] ?? {});
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(error.params.additionalProperty, {
        objectShape,
        candidates,
        node,
        rootShape,
        isForEcspresso,
      });
    case 'required':
      return missingKey(error.params.missingProperty, { objectShape, candidates, node, isForEcspresso });
    case 'type':
      return wrongType(name, [error.params.type].flat(), node, allowed);
    case 'enum':
      return unknownValue(
        name,
        error.params.allowedValues,
        node,
        fieldAt(rootShape, error.instancePath),
        isForEcspresso,
      );
    case 'minimum':
    case 'maximum':
      return problem('out-of-range', `${name} must be ${rangeText(rootShape, error)}.`);
    case 'multipleOf':
      return problem('out-of-range', `${name} must be a multiple of ${error.params.multipleOf}.`);
    case 'minLength':
      return node.value === '' ? empty(name, fieldAt(rootShape, error.instancePath)) : tooShort(name);
    case 'maxLength':
      return problem('wrong-length', `${name} must have at most ${error.params.limit} characters.`);
    case 'minItems':
      return problem('wrong-length', `${name} must have at least ${count(error.params.limit, 'item')}.`);
    case 'maxItems':
      return problem('wrong-length', `${name} must have at most ${count(error.params.limit, 'item')}.`);
    case 'pattern':
      return wrongForm(name, fieldAt(rootShape, error.instancePath), node);
    default:
      return undefined;
  }
}

const count = (limit: number, noun: string): string => `${limit} ${noun}${limit === 1 ? '' : 's'}`;

function nameOf(pointer: string, rootShape: string): string {
  const tokens = tokensOf(pointer);
  const last = tokens.at(-1);
  if (last === undefined) return rootShape === 'ContainerDefinition' ? 'A container definition' : 'The definition';
  return /^\d+$/.test(last)
    ? `Item ${Number(last) + 1} of \`${shortened(tokens.at(-2) ?? 'the list')}\``
    : `\`${shortened(last)}\``;
}

/** `web:3`, as ECS and its console show a revision of a family. */
const REVISION = /^([\w-]+):\d+$/;

/** A pattern that is no form of a field is one of several things that a value may be, and the others say so. */
function wrongForm(name: string, field: string, node: ASTNode): Explanation | undefined {
  const form = FORMS[field];
  if (!form) return undefined;
  if (node.value === '') return emptyValue(name);
  const family = field === 'TaskDefinition.family' ? REVISION.exec(String(node.value))?.[1] : undefined;
  return problem('wrong-form', `${name}: ${form.message}`, (at) => (family ? [fix.set(at, family)] : []));
}

/** Tools write `""` for what was never given. */
const emptyValue = (name: string, choice?: string): Explanation => ({
  rule: 'empty-value',
  severity: 'warning',
  message: `${name} is empty. Leave the field out${choice ? `, or use ${choice}` : ''}.`,
  fixes: (at) => [fix.remove(at)],
});

const emptyItem = (name: string): Explanation => ({ ...emptyValue(name), message: `${name} is empty. Leave it out.` });

const tooShort = (name: string): Explanation => problem('wrong-length', `${name} is too short.`);

/** ecspresso, and Terraform in its arrays of container definitions, take null for absent. */
function nullValue(pointer: string, name: string, rootShape: string, isForEcspresso: boolean): Explanation {
  if (pointer === '' || /\/\d+$/.test(pointer)) return problem('wrong-type', `${name} must not be null.`);
  const [shape = '', key = ''] = fieldAt(rootShape, pointer).split('.');
  if (REQUIRED[shape]?.includes(key)) return nullWhereRequired(name, `${shape}.${key}`);
  return {
    rule: 'null-value',
    severity: isForEcspresso || rootShape === 'ContainerDefinition' ? 'hint' : 'warning',
    message: `${name} is null, which the AWS CLI refuses. Leave the field out.`,
    fixes: (at) => [{ ...fix.remove(at), safe: true }],
  };
}

/** @param allowed values of the field, where only some are */
function wrongType(
  name: string,
  expected: readonly string[],
  node: ASTNode,
  allowed: readonly unknown[] | undefined,
): Explanation {
  const wanted = expected.map((type) => TYPE_NAMES[type] ?? type).join(' or ');
  const message = `${name} must be ${wanted}, not ${node.type === 'number' && wanted === 'a whole number' ? node.value : TYPE_NAMES[node.type]}.`;
  const value = converted(node, expected, allowed);
  return problem('wrong-type', message, (at) => (value === undefined ? [] : [{ ...fix.set(at, value), safe: true }]));
}

/** The same value in the wanted type, where nothing is lost. */
function converted(node: ASTNode, expected: readonly string[], allowed: readonly unknown[] | undefined): unknown {
  const value = inType(node, expected);
  return allowed === undefined || allowed.includes(value) ? value : undefined;
}

function inType(node: ASTNode, expected: readonly string[]): unknown {
  if (expected.includes('string') && (node.type === 'number' || node.type === 'boolean')) return String(node.value);
  if (node.type !== 'string') return undefined;
  if (expected.includes('boolean') && /^(true|false)$/i.test(node.value)) return node.value.toLowerCase() === 'true';
  const wantsNumber = expected.includes('integer')
    ? /^-?\d+$/
    : expected.includes('number')
      ? /^-?\d+(\.\d+)?$/
      : undefined;
  return wantsNumber?.test(node.value) ? Number(node.value) : undefined;
}

/** What others call a value of ECS; that of a capacity provider stands for its launch type. */
const SYNONYMS: Readonly<Record<string, string>> = {
  amd64: 'X86_64',
  x64: 'X86_64',
  aarch64: 'ARM64',
  fargate_spot: 'FARGATE',
  firelens: 'awsfirelens',
};

/** ecspresso leaves out what is empty where only some values are allowed, and used to write it so itself. */
function unknownValue(
  name: string,
  allowed: readonly unknown[],
  node: ASTNode,
  field: string,
  isForEcspresso: boolean,
): Explanation {
  const choice = choiceOf(allowed);
  const [shape = '', key = ''] = field.split('.');
  if (node.value === '' && node.parent?.type === 'array') return emptyItem(name);
  if (node.value === '')
    return REQUIRED[shape]?.includes(key)
      ? problem('unknown-value', `${name} is empty; it must be ${choice}.`)
      : { ...emptyValue(name, choice), severity: isForEcspresso ? 'hint' : 'warning' };
  if (field === 'TaskDefinition.networkMode' && node.value === 'default') {
    const message = `${name} must be ${choice}. Leave it out for the default of Docker.`;
    return problem('unknown-value', message, (at) => [fix.remove(at)]);
  }
  const synonym = SYNONYMS[String(node.value).toLowerCase()];
  const meant = allowed.find((it) => it === synonym) ?? didYouMean(String(node.value), allowed.map(String));
  const message = `${name} must be ${choice}.${meant && allowed.length > 1 ? ` Did you mean ${meant}?` : ''}`;
  return problem('unknown-value', message, (at) => (meant ? [fix.set(at, meant)] : []));
}

/** `one of: awsvpc, bridge, host, none`, or the only one: `memberOf`. */
const choiceOf = (allowed: readonly unknown[]): string =>
  allowed.length === 1 ? String(allowed[0]) : `one of: ${allowed.join(', ')}`;

function rangeText(rootShape: string, { instancePath, params }: ErrorObject): string {
  const limits = LIMITS[fieldAt(rootShape, instancePath)];
  if (limits?.minimum !== undefined && limits.maximum !== undefined)
    return `between ${limits.minimum} and ${limits.maximum}`;
  return params.comparison === '<=' ? `at most ${params.limit}` : `at least ${params.limit}`;
}

/** `PortMapping.hostPort` */
function fieldAt(rootShape: string, pointer: string): string {
  const parent = typeAt(rootShape, pointer.slice(0, pointer.lastIndexOf('/')));
  return `${parent?.replace(/^\[?@|\]$/g, '')}.${tokensOf(pointer).at(-1)}`;
}
