import { commands, type Disposable, type TreeView, window } from 'vscode';
import type { FeedState } from './previewFeed.ts';
import { plural } from './rows/quantities.ts';

/** From when on the view shows that it is busy, and says so in words, ms. */
const BUSY_AFTER_MS = 300;
const SAID_AFTER_MS = 2000;
/** Makes the welcome content speak of the server. */
const FAILED = 'stowage.preview.failed';

/** What the view shows beside its rows: a bar and a line while an answer takes long, why there is none, how many tasks are unplaced. */
export class ViewStatus implements Disposable {
  readonly #view: TreeView<unknown>;
  readonly #viewId: string;
  #timers: ReturnType<typeof setTimeout>[] = [];
  #endProgress: (() => void) | undefined;
  /** How far the answer is, and whether the view says so by now. */
  #progress = '';
  #isSaid = false;

  constructor(view: TreeView<unknown>, viewId: string) {
    this.#view = view;
    this.#viewId = viewId;
  }

  show({ isAsking, failure, preview }: FeedState, unplaced: number): void {
    if (isAsking) {
      this.#begin();
      return;
    }
    this.#end();
    const isStale = failure !== undefined && preview !== undefined;
    this.#view.message = isStale
      ? `Out of date: the language server does not answer (${failure}). Refresh tries again.`
      : '';
    this.#view.badge = unplaced > 0 ? { value: unplaced, tooltip: `${plural(unplaced, 'task')} unplaced` } : undefined;
    void commands.executeCommand('setContext', FAILED, failure !== undefined);
  }

  /** The answer that is awaited has come so far. */
  progress(message: string): void {
    this.#progress = message;
    if (this.#isSaid) this.#say();
  }

  /** Beside the view's title: what the tree is filtered by, and what is asked. */
  describe(filter: string, question: string | undefined): void {
    const words = [question, filter && `only ${filter}`].filter(Boolean).join(' · ');
    this.#view.description = words;
  }

  dispose(): void {
    this.#end();
  }

  #begin(): void {
    if (this.#timers.length > 0) return;
    this.#timers = [
      setTimeout(() => {
        void window.withProgress({ location: { viewId: this.#viewId } }, () => {
          return new Promise<void>((resolve) => {
            this.#endProgress = resolve;
          });
        });
      }, BUSY_AFTER_MS),
      setTimeout(() => {
        this.#isSaid = true;
        this.#say();
      }, SAID_AFTER_MS),
    ];
  }

  #say(): void {
    this.#view.message = `Placing tasks … ${this.#progress}`.trimEnd();
  }

  #end(): void {
    this.#timers.forEach(clearTimeout);
    this.#timers = [];
    this.#progress = '';
    this.#isSaid = false;
    this.#endProgress?.();
    this.#endProgress = undefined;
  }
}
