import { commands } from 'vscode';
import type { PreviewParams, WhatIf } from '../../../server/src/protocol.ts';
import type { Grouping } from './rows/clusterRows.ts';

/** For the menus: whether something is asked, whether the tree is filtered, and by what it is grouped. */
const ASKED = 'stowage.preview.asked';
const FILTERED = 'stowage.preview.filtered';
const GROUPING = 'stowage.preview.grouping';

type Question = Pick<PreviewParams, 'whatIf' | 'compareWith'>;

/** What somebody asks of the preview beyond how things are, and how it is to be shown; forgotten with the window. */
export class PreviewChoices {
  readonly #changed: (what: 'question' | 'look') => void;
  #question: Question = {};
  #filter = '';
  #grouping: Grouping = 'zone';

  constructor(changed: (what: 'question' | 'look') => void) {
    this.#changed = changed;
    void commands.executeCommand('setContext', GROUPING, this.#grouping);
  }

  get question(): Question {
    return this.#question;
  }

  get filter(): string {
    return this.#filter;
  }

  get grouping(): Grouping {
    return this.#grouping;
  }

  /** One more question; of a service's count, the last one holds. */
  ask(question: WhatIf): void {
    const others = (this.#question.whatIf ?? []).filter(
      (it) => !(it.kind === 'desired' && question.kind === 'desired' && it.service === question.service),
    );
    this.#setQuestion({ whatIf: [...others, question] });
  }

  compareWith(version: NonNullable<PreviewParams['compareWith']>): void {
    this.#setQuestion({ compareWith: version });
  }

  reset(): void {
    this.#setQuestion({});
  }

  setFilter(text: string): void {
    this.#filter = text.trim();
    void commands.executeCommand('setContext', FILTERED, this.#filter !== '');
    this.#changed('look');
  }

  groupBy(grouping: Grouping): void {
    this.#grouping = grouping;
    void commands.executeCommand('setContext', GROUPING, grouping);
    this.#changed('look');
  }

  #setQuestion(question: Question): void {
    this.#question = question;
    void commands.executeCommand('setContext', ASKED, Object.keys(question).length > 0);
    this.#changed('question');
  }
}
