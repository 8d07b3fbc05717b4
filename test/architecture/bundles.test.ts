import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const bundles = readdirSync(dist).filter((name) => name.endsWith('.js'));

test('there are the bundles', () => {
  expect(bundles).toEqual(
    expect.arrayContaining(['extension.js', 'extension.web.js', 'server.js', 'server.web.js', 'cli.js']),
  );
});

// esbuild escapes every character but those in regular expressions; one that is left makes V8 keep the whole text in two bytes each.
test.each(bundles)('%s holds ASCII alone', (name) => {
  expect(readFileSync(`${dist}${name}`, 'utf8').match(/.{0,40}[^\0-\x7f].{0,40}/)?.[0]).toBeUndefined();
});
