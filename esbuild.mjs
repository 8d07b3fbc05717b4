// The one build: validators from the schemas, then a single minified file for each part that ships.
// `node esbuild.mjs --watch` rebuilds the bundles as sources change.
import { chmodSync, watch } from 'node:fs';
import { basename } from 'node:path';
import * as esbuild from 'esbuild';
import { buildValidators } from './server/src/validation/buildValidators.mjs';

const shared = {
  bundle: true,
  minify: true,
  sourcemap: 'linked',
  target: ['es2022', 'node20'],
  logLevel: 'warning',
};
const node = {
  ...shared,
  platform: 'node',
  format: 'cjs',
  mainFields: ['module', 'main'], // UMD hides its requires
  supported: { 'dynamic-import': false }, // `require` reads JSON, `import()` does not
};
const browser = { ...shared, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

/**
 * On Node, what few sessions need is a file of its own and is read when first asked for: a server that loads half as much
 * starts sooner and takes less memory. A worker cannot, so the bundle for the web holds everything.
 */
const onDemand = {
  name: 'on-demand',
  setup(build) {
    build.onResolve({ filter: /\.schema\.json$|^(?:yaml|dockerfile-ast)$/ }, ({ kind, path }) =>
      kind === 'dynamic-import'
        ? { path: path.endsWith('.json') ? `../schemas/${basename(path)}` : `./${path}.js`, external: true }
        : undefined,
    );
  },
};

const bundles = [
  { ...node, entryPoints: ['client/src/main.node.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  {
    ...browser,
    format: 'cjs',
    entryPoints: ['client/src/main.browser.ts'],
    outfile: 'dist/extension.web.js',
    external: ['vscode'],
  },
  {
    ...browser,
    format: 'iife',
    entryPoints: ['main.ts', 'page.css'].map((file) => ({ in: `client/src/preview/map/page/${file}`, out: 'map' })),
    outdir: 'dist',
  },
  { ...node, entryPoints: ['server/src/main.node.ts'], outfile: 'dist/server.js', plugins: [onDemand] },
  { ...browser, format: 'iife', entryPoints: ['server/src/main.browser.ts'], outfile: 'dist/server.web.js' },
  {
    ...node,
    entryPoints: ['server/src/main.cli.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
    plugins: [onDemand],
  },
  { ...node, entryPoints: ['yaml'], outfile: 'dist/yaml.js' },
  { ...node, entryPoints: ['dockerfile-ast'], outfile: 'dist/dockerfile-ast.js' },
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
  for (const bundle of bundles)
    await (await esbuild.context({ ...bundle, plugins: [...(bundle.plugins ?? []), announce] })).watch();
} else {
  await Promise.all(bundles.map((bundle) => esbuild.build(bundle)));
  chmodSync('dist/cli.js', 0o755);
}
