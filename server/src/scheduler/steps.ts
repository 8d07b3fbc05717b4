/** Runs a computation in steps to its end. @returns undefined only where `shouldStop` said so between two steps */
export function finish<T>(steps: Generator<unknown, T>): T;
export function finish<T>(steps: Generator<unknown, T>, shouldStop: (() => boolean) | undefined): T | undefined;
export function finish<T>(steps: Generator<unknown, T>, shouldStop?: () => boolean): T | undefined {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (shouldStop?.()) return undefined;
  }
}
