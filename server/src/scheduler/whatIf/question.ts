import { plural } from '../plural.ts';

/** A question to the preview. Nothing is written anywhere. */
export type WhatIf =
  | { kind: 'desired'; service: string; desiredCount: number }
  | { kind: 'add-instance'; instanceType: string; availabilityZone: string; count: number }
  | { kind: 'remove-instance'; instance: string }
  | { kind: 'drain'; instance: string }
  | { kind: 'lose-zone'; availabilityZone: string }
  | { kind: 'instance-type'; from: string; to: string };

/** How each is written on the command line, after `--what-if`. */
export const WHAT_IF_FORMS = [
  'desired=SERVICE:COUNT',
  'add-instance=TYPE:ZONE[:COUNT]',
  'remove-instance=ID',
  'drain=ID',
  'lose-zone=ZONE',
  'instance-type=FROM:TO',
] as const;

/** Reads `lose-zone=us-east-1a` and the like; undefined where the text is none of the forms. */
export function parseWhatIf(text: string): WhatIf | undefined {
  const [, kind = '', rest = ''] = /^([a-z-]+)=(.+)$/.exec(text) ?? [];
  const [first = '', second = '', third = '1'] = rest.split(':');
  switch (kind) {
    case 'desired':
      return isCount(second) ? { kind, service: first, desiredCount: Number(second) } : undefined;
    case 'add-instance':
      return first && second && isCount(third)
        ? { kind, instanceType: first, availabilityZone: second, count: Number(third) }
        : undefined;
    case 'remove-instance':
    case 'drain':
      return { kind, instance: rest };
    case 'lose-zone':
      return { kind, availabilityZone: rest };
    case 'instance-type':
      return first && second ? { kind, from: first, to: second } : undefined;
    default:
      return undefined;
  }
}

/** `What if i-1 is gone and eu-west-1a is lost`. */
export const questionTitle = (questions: readonly WhatIf[]): string =>
  `What if ${questions.map(inWords).join(' and ')}`;

/** A question in words, to be read after `What if`. */
export function inWords(question: WhatIf): string {
  switch (question.kind) {
    case 'desired':
      return `${question.service} runs ${plural(question.desiredCount, 'task')}`;
    case 'add-instance':
      return `${question.availabilityZone} gets ${question.count} more ${question.instanceType}`;
    case 'remove-instance':
      return `${question.instance} is gone`;
    case 'drain':
      return `${question.instance} is drained`;
    case 'lose-zone':
      return `${question.availabilityZone} is lost`;
    case 'instance-type':
      return `every ${question.from} is a ${question.to}`;
  }
}

const isCount = (text: string): boolean => /^\d{1,6}$/.test(text);
