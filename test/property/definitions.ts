import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));

/** Every definition of the examples, broken ones included: what the properties start from. */
export const DEFINITIONS: readonly { name: string; text: string }[] = readdirSync(examples, {
  recursive: true,
  encoding: 'utf8',
})
  .filter((path) => path.endsWith('.json'))
  .sort()
  .map((path) => ({ name: path.replaceAll('\\', '/'), text: readFileSync(join(examples, path), 'utf8') }));
