/**
 * The words of the cluster query language.
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cluster-query-language.html
 */

/** `attribute` is written `attribute:NAME`. */
export const SUBJECTS = [
  'agentConnected',
  'agentVersion',
  'attribute',
  'ec2InstanceId',
  'registeredAt',
  'runningTasksCount',
  'task:group',
] as const;

export type SubjectName = (typeof SUBJECTS)[number];

export type Operator = '==' | '!=' | '>' | '>=' | '<' | '<=' | 'exists' | '!exists' | 'in' | '!in' | '=~' | '!~';

/** Every spelling, longer ones before those they begin with. */
export const OPERATOR_SPELLINGS: readonly (readonly [spelling: string, operator: Operator])[] = [
  ['==', '=='],
  ['!=', '!='],
  ['>=', '>='],
  ['<=', '<='],
  ['=~', '=~'],
  ['!~', '!~'],
  ['>', '>'],
  ['<', '<'],
  ['!exists', '!exists'],
  ['!in', '!in'],
  ['greater_than_equal', '>='],
  ['greater_than', '>'],
  ['less_than_equal', '<='],
  ['less_than', '<'],
  ['not_equals', '!='],
  ['equals', '=='],
  ['not_exists', '!exists'],
  ['exists', 'exists'],
  ['not_in', '!in'],
  ['in', 'in'],
  ['not_matches', '!~'],
  ['matches', '=~'],
];

const TEXT: readonly Operator[] = ['==', '!=', 'in', '!in', '=~', '!~'];
const ORDER: readonly Operator[] = ['==', '!=', '>', '>=', '<', '<='];

/** Operators that AWS lists for a subject, or that make sense where it lists none (`attribute`, `task:group`). */
export const OPERATORS_OF: Record<SubjectName, readonly Operator[]> = {
  agentConnected: TEXT,
  ec2InstanceId: TEXT,
  agentVersion: ORDER,
  registeredAt: ORDER,
  runningTasksCount: ORDER,
  attribute: [...TEXT, 'exists', '!exists'],
  'task:group': [...TEXT, 'exists', '!exists'],
};
