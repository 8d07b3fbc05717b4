import {
  type Connection,
  type ProgressToken,
  WorkDoneProgress,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from 'vscode-languageserver';
import type { Progress } from './scheduler/simulate.ts';

/** How far a computation has come, for a client that asked to be told. */
export interface WorkDone {
  /** @param step what a computation in steps has yielded; it tells of progress, or nothing */
  report(step: unknown): void;
  /** To be called once, whatever became of it. */
  end(): void;
}

/** Nothing is said of what ends before its first report. @param token the request's `workDoneToken` */
export function workDone(connection: Connection, token: ProgressToken | undefined): WorkDone {
  let isBegun = false;
  const say = (value: WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd): void => {
    if (token !== undefined) void connection.sendProgress(WorkDoneProgress.type, token, value);
  };
  return {
    report(step) {
      if (!isProgress(step)) return;
      const { placed, of } = step;
      const percentage = Math.round((100 * placed) / of);
      const message = `${placed} of ${of} services`;
      say(
        isBegun
          ? { kind: 'report', message, percentage }
          : { kind: 'begin', title: 'Placing tasks', message, percentage },
      );
      isBegun = true;
    },
    end() {
      if (isBegun) say({ kind: 'end' });
    },
  };
}

const isProgress = (step: unknown): step is Progress => typeof step === 'object' && step !== null && 'placed' in step;
