// The one build: validators from the schemas, then a single minified file for each part that ships.
// `node esbuild.mjs --watch` rebuilds the bundles as sources change.
import { chmodSync, watch } from 'node:fs';
import * as esbuild from 'esbuild';
import { buildValidators } from './server/src/validation/buildValidators.mjs';

const shared = {
  bundle: true,
  minify: true,
  sourcemap: 'linked',
  target: ['es2022', 'node20'],
  logLevel: 'warning',
};
const node = { ...shared, platform: 'node', format: 'cjs', mainFields: ['module', 'main'] }; // UMD hides its requires
const browser = { ...shared, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

/** The five files. No splitting: what is loaded on demand lies in the same file and is evaluated on demand. */
const bundles = [
  { ...node, entryPoints: ['client/src/main.node.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  {
    ...browser,
    format: 'cjs',
    entryPoints: ['client/src/main.browser.ts'],
    outfile: 'dist/extension.web.js',
    external: ['vscode'],
  },
  { ...node, entryPoints: ['server/src/main.node.ts'], outfile: 'dist/server.js' },
  { ...browser, format: 'iife', entryPoints: ['server/src/main.browser.ts'], outfile: 'dist/server.web.js' },
  { ...node, entryPoints: ['server/src/main.cli.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
];

let building = 0;
/** Prints the two lines that the background task in .vscode/tasks.json waits for. */
const announce = {
  name: 'announce',
  setup(build) {
    build.onStart(() => {
      if (building++ === 0) console.log('build started');
    });
    build.onEnd(({ errors }) => {
      for (const { text, location } of errors)
        console.error(`${location?.file}:${location?.line}:${location?.column}: error: ${text}`);
      if (--building === 0) console.log('build finished');
    });
  },
};

await buildValidators();
if (process.argv.includes('--watch')) {
  watch('schemas', () => void buildValidators());
  for (const bundle of bundles) await (await esbuild.context({ ...bundle, plugins: [announce] })).watch();
} else {
  await Promise.all(bundles.map((bundle) => esbuild.build(bundle)));
  chmodSync('dist/cli.js', 0o755);
}
