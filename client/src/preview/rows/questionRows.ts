import type { PreviewQuestion, WorkspacePreview } from '../../../../server/src/protocol.ts';
import { folded } from './folded.ts';
import { childId, distinct, fileOf } from './ids.ts';
import { escaped, paragraphs } from './markdown.ts';
import { count, dollars, parts } from './quantities.ts';
import { type Icon, RED, type Row, YELLOW } from './row.ts';

type Comparison = NonNullable<PreviewQuestion['answer']>['comparison'];

const ASKED: Icon = { codicon: 'beaker', color: YELLOW };
const DETAIL: Icon = { codicon: 'circle-small-filled' };

/** What is asked beyond how things are, first of all rows, so that nobody takes the tree for how things are. */
export function questionRows({ question }: WorkspacePreview): Row[] {
  if (!question) return [];
  const { title, answer, failure, isEdit } = question;
  return [
    {
      id: 'question',
      kind: isEdit ? 'question.edit' : 'question',
      label: title,
      description: failure ?? (answer && summary(answer.comparison)) ?? '',
      tooltip: paragraphs(`**${escaped(title)}**`, failure ?? 'No file is changed.'),
      icon: failure ? { codicon: 'beaker', color: RED } : ASKED,
      isExpanded: true,
      ...(answer ? { children: () => answerRows(answer.sentences, answer.comparison) } : {}),
    },
  ];
}

function summary({ services, costPerMonth }: Comparison): string {
  const pending = services.reduce((sum, service) => sum + service.pending.after - service.pending.before, 0);
  return parts(
    services.length === 0 && 'no service changes',
    pending > 0 && `${count(pending)} more unplaced`,
    pending < 0 && `${count(-pending)} fewer unplaced`,
    costPerMonth !== 0 && signed(costPerMonth),
  );
}

function answerRows(sentences: readonly string[], comparison: Comparison): Row[] {
  const { services, instancesAdded, instancesRemoved, costPerMonth } = comparison;
  const ids = distinct(services.map(({ name, origin }) => `${name} ${fileOf(origin)}`)).map((key) =>
    childId('question', key),
  );
  return [
    ...sentences.map((sentence, index) => detail(`sentence ${index + 1}`, sentence)),
    ...folded(
      'question',
      services,
      ({ name, origin, placed, pending, moved }, index): Row => ({
        id: ids[index]!,
        kind: 'question.service',
        label: name,
        description: parts(
          `${change(placed)} placed`,
          pending.before + pending.after > 0 && `${change(pending)} unplaced`,
          moved > 0 && `${count(moved)} moved`,
        ),
        icon: DETAIL,
        origin,
      }),
      { icon: DETAIL },
    ),
    ...(instancesAdded.length > 0 ? [detail('added', 'More instances', instancesAdded.join(', '))] : []),
    ...(instancesRemoved.length > 0 ? [detail('removed', 'Instances gone', instancesRemoved.join(', '))] : []),
    detail('cost', 'Cost', costPerMonth === 0 ? 'the same' : signed(costPerMonth)),
  ];
}

function detail(key: string, label: string, description?: string): Row {
  const id = childId('question', key);
  return { id, kind: 'question.detail', label, ...(description ? { description } : {}), icon: DETAIL };
}

const change = ({ before, after }: { readonly before: number; readonly after: number }): string =>
  before === after ? count(after) : `${count(before)} → ${count(after)}`;

const signed = (usd: number): string => `${usd > 0 ? '+' : '−'}${dollars(Math.abs(usd))} a month`;
