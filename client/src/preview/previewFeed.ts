import type { PackedPreview } from '../../../server/src/protocol.ts';

/** What there is to show. */
export interface FeedState<T = PackedPreview> {
  /** The last whole answer; it stays while a newer one is computed or cannot be had. */
  readonly preview?: T;
  readonly isAsking: boolean;
  /** Why there is no newer answer. */
  readonly failure?: string;
}

/**
 * Asks for previews while somebody watches, one at a time: a newer question takes the place of an older one, whose answer is
 * not shown any more.
 */
export class PreviewFeed<T = PackedPreview> {
  readonly #ask: (signal: AbortSignal) => Promise<T | undefined>;
  readonly #show: (state: FeedState<T>) => void;
  #state: FeedState<T> = { isAsking: false };
  #question: AbortController | undefined;
  #isWatched = false;
  #isOutdated = true;

  /**
   * @param ask resolves to undefined where a change came before the end; `changed` will be called for it
   * @param show called with every new state
   */
  constructor(ask: (signal: AbortSignal) => Promise<T | undefined>, show: (state: FeedState<T>) => void) {
    this.#ask = ask;
    this.#show = show;
  }

  watch(isWatched: boolean): void {
    this.#isWatched = isWatched;
    if (isWatched && this.#isOutdated) void this.refresh();
  }

  /** The answer, or the one to come, is out of date. */
  changed(): void {
    this.#isOutdated = true;
    if (this.#isWatched) void this.refresh();
  }

  /** There is hope again that a question is answered. */
  retry(): void {
    if (this.#state.failure !== undefined) this.changed();
  }

  async refresh(): Promise<void> {
    this.#question?.abort();
    const question = new AbortController();
    this.#question = question;
    this.#isOutdated = false;
    const { preview: last } = this.#state;
    const kept = last ? { preview: last } : {};
    this.#update({ ...kept, isAsking: true });
    const answer = await this.#ask(question.signal).then(
      (preview): FeedState<T> => (preview ? { preview, isAsking: false } : { ...kept, isAsking: true }),
      (error): FeedState<T> => ({
        ...kept,
        isAsking: false,
        failure: error instanceof Error ? error.message : `${error}`,
      }),
    );
    if (question.signal.aborted) return;
    if (answer.isAsking || answer.failure !== undefined) this.#isOutdated = true;
    this.#update(answer);
  }

  #update(state: FeedState<T>): void {
    this.#state = state;
    this.#show(state);
  }
}
