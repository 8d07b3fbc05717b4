import 'mocha/mocha.js';
import { report } from './report.ts';

/** Set when the suite is bundled. */
declare const GREP: string;

/** Called by the extension host. Mocha's browser build runs in both hosts; a worker has no `document` for its own reporter. */
export async function run(): Promise<void> {
  const suite = new Mocha({ ui: 'bdd', timeout: 60_000, reporter: class {} as never });
  suite.suite.emit('pre-require', globalThis, '', suite);
  if (GREP) suite.fgrep(GREP);
  await import('./language.test.ts');
  await import('./problems.test.ts');
  await import('./quickFix.test.ts');
  await import('./completion.test.ts');
  await import('./hover.test.ts');
  await import('./structure.test.ts');
  await import('./references.test.ts');
  await import('./preview.test.ts');
  await import('./map.test.ts');
  const failures = await report(suite);
  if (failures > 0) throw new Error(`${failures} failed`);
}
