import { CLUSTER_ATTRIBUTES } from '../facts/clusterAttributes.ts';
import { REGIONS } from '../facts/regions.ts';
import type { Span } from '../scheduler/clusterQuery/ast.ts';
import { OPERATOR_SPELLINGS } from '../scheduler/clusterQuery/grammar.ts';
import { CUSTOM_ATTRIBUTE_MEANING, JOIN_MEANINGS, OPERATOR_MEANINGS, SUBJECT_MEANINGS } from './clusterQueryWords.ts';
import { instanceTypeMeaning } from './hover/clusterMeaning.ts';

export interface QueryMeaning extends Span {
  /** Markdown. */
  readonly text: string;
}

const WORD = /!(?:in|exists)\b|[A-Za-z_][\w:./\\-]*|[=!<>~&|]+/gi;

/**
 * What the word at a place of an expression in the cluster query language means; the rest may be wrong.
 * @param offset in the expression, UTF-16 units
 */
export async function hoverClusterQuery(expression: string, offset: number): Promise<QueryMeaning | undefined> {
  const match = [...expression.matchAll(WORD)].find(
    ({ index, 0: word }) => index <= offset && offset < index + word.length,
  );
  const text = match && (await meaningOf(match[0]));
  return text ? { offset: match.index, length: match[0].length, text } : undefined;
}

async function meaningOf(word: string): Promise<string | undefined> {
  if (word.startsWith('attribute:')) return attributeMeaning(word.slice('attribute:'.length));
  if (word in SUBJECT_MEANINGS) return SUBJECT_MEANINGS[word as keyof typeof SUBJECT_MEANINGS];
  const lowerCased = word.toLowerCase();
  const operator = OPERATOR_SPELLINGS.find(([spelling]) => spelling === lowerCased)?.[1];
  if (operator)
    return `\`${operator}\` (\`${OPERATOR_MEANINGS[operator].word}\`): ${OPERATOR_MEANINGS[operator].meaning}`;
  const zoneOf = REGIONS[word.replace(/[a-z]$/, '')];
  if (zoneOf) return `Availability Zone in ${zoneOf}.`;
  return JOIN_MEANINGS[lowerCased] ?? instanceTypeMeaning(word);
}

function attributeMeaning(name: string): string {
  const builtIn = CLUSTER_ATTRIBUTES[name];
  if (!builtIn) return CUSTOM_ATTRIBUTE_MEANING;
  const values = builtIn.values ? ` Values: ${builtIn.values.map((value) => `\`${value}\``).join(', ')}.` : '';
  return `${builtIn.meaning}${values}\n\nExample: \`${builtIn.example}\``;
}
