import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { ParsedDocument } from './documents/parsedDocument.ts';
import type { WorkDone } from './workDone.ts';

/** How long a simulation works before it lets other requests in, ms. */
const SLICE_MS = 8;
/** From the last change to the word that the preview is out of date, ms. */
const QUIET_MS = 150;

/** Answers what takes a simulation in between of other requests, and says when what was asked for is out of date. */
export class PreviewRequests {
  readonly #sayChanged: () => void;
  readonly #noteChange: () => void;
  readonly #newest = new Map<string, object>();
  #isAwaited = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #changes = 0;

  /**
   * @param sayChanged called once after a request, when nothing has changed for a moment
   * @param noteChange called at each change
   */
  constructor(sayChanged: () => void, noteChange: () => void = () => {}) {
    this.#sayChanged = sayChanged;
    this.#noteChange = noteChange;
  }

  /**
   * @param kind a newer request of the same kind takes the place of an older one
   * @param start the simulation of the workspace as it then is
   * @param done is told how far it is, and of its end
   * @throws ResponseError where the request is cancelled, or a newer one or a change comes before its end
   */
  async answer<T>(
    kind: string,
    start: () => Promise<Generator<unknown, T>>,
    token: CancellationToken,
    done?: WorkDone,
  ): Promise<T> {
    const request = {};
    this.#newest.set(kind, request);
    const steps = await start();
    clearTimeout(this.#timer); // what has changed up to here is in the answer
    this.#isAwaited = true;
    const changes = this.#changes;
    const isOvertaken = () => this.#newest.get(kind) !== request || changes !== this.#changes;
    const shouldStop = () => token.isCancellationRequested || isOvertaken();
    const onPause = (step: unknown) => done?.report(step);
    const result = shouldStop() ? undefined : await inSlices(steps, shouldStop, onPause).finally(() => done?.end());
    if (result) return result.value;
    throw isOvertaken()
      ? new ResponseError(LSPErrorCodes.ContentModified, 'A change or a newer request came first.')
      : new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
  }

  /** A document has taken another's place: the open one the stored one's, a version its predecessor's. */
  replaced(before: ParsedDocument | undefined, after: ParsedDocument | undefined): void {
    if (!before?.kind && !after?.kind) return;
    if (before?.kind !== after?.kind || before?.source.getText() !== after?.source.getText()) this.outdated();
  }

  /** Something has changed that a preview depends on. */
  outdated(): void {
    this.#changes++;
    this.#noteChange();
    if (!this.#isAwaited) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#isAwaited = false;
      this.#sayChanged();
    }, QUIET_MS);
  }
}

/** Runs steps to their end with pauses in which messages arrive. @param onPause called with the last step before each @returns undefined where `shouldStop` said so in a pause */
export async function inSlices<T>(
  steps: Generator<unknown, T>,
  shouldStop: () => boolean,
  onPause: (step: unknown) => void = () => {},
): Promise<{ readonly value: T } | undefined> {
  let pauseAt = Date.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done) return step;
    if (Date.now() < pauseAt) continue;
    onPause(step.value);
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (shouldStop()) return undefined;
    pauseAt = Date.now() + SLICE_MS;
  }
}
