import type { Operator, SubjectName } from '../scheduler/clusterQuery/grammar.ts';

/**
 * What the subjects of the cluster query language stand for.
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cluster-query-language.html
 */
export const SUBJECT_MEANINGS: Readonly<Record<Exclude<SubjectName, 'attribute'>, string>> = {
  agentConnected: 'Whether the ECS agent is connected: `true` or `false`.',
  agentVersion: 'Version of the ECS agent, compared part by part: `agentVersion >= 1.90.0`.',
  ec2InstanceId: 'EC2 instance ID of the container instance.',
  registeredAt: 'When the container instance registered, in UTC: `2026-11-24` or `2026-11-24T08:00:00Z`.',
  runningTasksCount: 'Number of tasks that run on the container instance.',
  'task:group':
    'Group of a task that runs on the container instance: `service:NAME`, `family:NAME` or a name of your own.',
};

export const CUSTOM_ATTRIBUTE_MEANING =
  'Custom attribute. A container instance that lacks it fulfils no comparison with it, `!=` included; only `!exists` finds it.';

export const OPERATOR_MEANINGS: Readonly<Record<Operator, { readonly word: string; readonly meaning: string }>> = {
  '==': { word: 'equals', meaning: 'Equal; texts with case.' },
  '!=': { word: 'not_equals', meaning: 'Has another value. An instance that lacks the attribute does not count.' },
  '>': { word: 'greater_than', meaning: 'Greater.' },
  '>=': { word: 'greater_than_equal', meaning: 'Greater or equal.' },
  '<': { word: 'less_than', meaning: 'Less.' },
  '<=': { word: 'less_than_equal', meaning: 'Less or equal.' },
  exists: { word: 'exists', meaning: 'Has the attribute, whatever its value.' },
  '!exists': { word: 'not_exists', meaning: 'Lacks the attribute.' },
  in: { word: 'in', meaning: 'One of a list: `in [a, b]`.' },
  '!in': {
    word: 'not_in',
    meaning: 'None of a list: `not_in [a, b]`. An instance that lacks the attribute does not count.',
  },
  '=~': { word: 'matches', meaning: 'The whole value matches a Java regular expression: `=~ m6i.*`.' },
  '!~': {
    word: 'not_matches',
    meaning: 'Does not match a Java regular expression. An instance that lacks the attribute does not count.',
  },
};

export const JOIN_MEANINGS: Readonly<Record<string, string>> = {
  and: 'Both hold. Binds closer than `or`.',
  '&&': 'Both hold (`and`). Binds closer than `or`.',
  or: 'At least one holds.',
  '||': 'At least one holds (`or`).',
  not: 'The opposite of what follows.',
  '!': 'The opposite of what follows (`not`).',
};

/** Whether a schema path (`schemaPathOf`) is that of an expression in the cluster query language. */
export const isExpressionPath = (path: string | undefined): boolean =>
  /PlacementConstraint\.expression$/.test(path ?? '');
