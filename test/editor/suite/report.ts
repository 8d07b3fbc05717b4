import { page, tellDriver } from './page.ts';

interface Result {
  title: string;
  error: string | null;
}

/** Runs mocha, tells the driver how each test went, and keeps a picture of what a failing one saw. */
export async function report(suite: Mocha): Promise<number> {
  const results: Result[] = [];
  const pictures: Promise<unknown>[] = [];
  await new Promise<void>((done) => {
    const runner = suite.run(() => done());
    runner.on('pass', (test) => results.push({ title: test.fullTitle(), error: null }));
    runner.on('fail', (test, error: Error) => {
      results.push({ title: test.fullTitle(), error: error.stack ?? error.message });
      pictures.push(page.screenshot(`failed ${test.fullTitle()}`));
    });
  });
  await Promise.allSettled(pictures);
  await tellDriver({ results });
  return results.filter((result) => result.error !== null).length;
}
