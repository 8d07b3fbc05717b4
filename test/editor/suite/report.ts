import { page, tellDriver } from './page.ts';

interface Result {
  title: string;
  error: string | null;
}

let running = { title: '', hasPicture: false };

/** Keeps a picture of what a failing test saw, unless there is one. */
export async function pictureFailure(): Promise<void> {
  if (running.hasPicture) return;
  running.hasPicture = true;
  await page.screenshot(`failed ${running.title}`);
}

/** Runs mocha, tells the driver how each test went, and keeps a picture of what a failing one saw. */
export async function report(suite: Mocha): Promise<number> {
  const results: Result[] = [];
  const pictures: Promise<void>[] = [];
  await new Promise<void>((done) => {
    const runner = suite.run(() => done());
    runner.on('test', (test) => {
      running = { title: test.fullTitle(), hasPicture: false };
    });
    const add = (result: Result) => {
      results.push(result);
      void tellDriver({ result });
    };
    runner.on('pass', (test) => add({ title: test.fullTitle(), error: null }));
    runner.on('fail', (test, error: Error) => {
      add({ title: test.fullTitle(), error: error.stack ?? error.message });
      pictures.push(pictureFailure());
    });
  });
  await Promise.allSettled(pictures);
  await tellDriver({ results });
  return results.filter((result) => result.error !== null).length;
}
