import { expect, test } from 'vitest';
import { type FeedState, PreviewFeed } from '../../../client/src/preview/previewFeed.ts';
import type { PackedPreview } from '../../../server/src/protocol.ts';

const named = (cluster: string) => ({ cluster }) as PackedPreview;

/** A feed, the questions it asks, to be answered by hand, and what it shows, in words. */
function feed() {
  const questions: { signal: AbortSignal; answer(preview?: PackedPreview): void; fail(reason: string): void }[] = [];
  const shown: string[] = [];
  const it = new PreviewFeed<PackedPreview>(
    (signal) =>
      new Promise((resolve, reject) => {
        questions.push({ signal, answer: resolve, fail: (reason) => reject(new Error(reason)) });
      }),
    (state) => shown.push(inWords(state)),
  );
  return { it, questions, shown };
}

const inWords = ({ preview, isAsking, failure }: FeedState): string =>
  [preview?.cluster ?? 'nothing', isAsking && 'asking', failure].filter(Boolean).join(', ');

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

test('it asks only while somebody watches', async () => {
  const { it, questions, shown } = feed();
  it.changed();
  expect(questions.length).toBe(0);
  it.watch(true);
  questions[0]!.answer(named('a'));
  await settled();
  it.watch(false);
  it.changed();
  it.watch(true);
  expect(questions.length).toBe(2);
  questions[1]!.answer(named('b'));
  await settled();
  it.watch(false);
  it.watch(true);
  expect(questions.length).toBe(2);
  expect(shown).toEqual(['nothing, asking', 'a', 'a, asking', 'b']);
});

test('an overtaken answer is not shown, whichever comes first', async () => {
  const { it, questions, shown } = feed();
  it.watch(true);
  it.changed();
  expect(questions.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  questions[1]!.answer(named('new'));
  await settled();
  questions[0]!.answer(named('old'));
  await settled();
  expect(shown).toEqual(['nothing, asking', 'nothing, asking', 'new']);
});

test('where the server broke off for a change, it waits for the word and asks again', async () => {
  const { it, questions, shown } = feed();
  it.watch(true);
  questions[0]!.answer(undefined);
  await settled();
  it.changed();
  questions[1]!.answer(named('a'));
  await settled();
  expect(shown).toEqual(['nothing, asking', 'nothing, asking', 'nothing, asking', 'a']);
});

test('a failure keeps what was shown, and is over with the next answer', async () => {
  const { it, questions, shown } = feed();
  it.watch(true);
  questions[0]!.answer(named('a'));
  await settled();
  it.changed();
  questions[1]!.fail('Client is not running');
  await settled();
  it.watch(false);
  it.watch(true);
  questions[2]!.answer(named('b'));
  await settled();
  expect(shown).toEqual(['nothing, asking', 'a', 'a, asking', 'a, Client is not running', 'a, asking', 'b']);
});

test('it asks once more after a failure, and only then', async () => {
  const { it, questions, shown } = feed();
  it.watch(true);
  questions[0]!.fail('Client is not running');
  await settled();
  it.retry();
  questions[1]!.answer(named('a'));
  await settled();
  it.retry();
  expect(questions.length).toBe(2);
  expect(shown).toEqual(['nothing, asking', 'nothing, Client is not running', 'nothing, asking', 'a']);
});
