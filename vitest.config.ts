import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/editor/**', 'node_modules/**'],
    // every file in one process with one copy of the code: nothing under test keeps state that another test could see
    pool: 'threads',
    isolate: false,
    // how fast the machine is proves nothing
    testTimeout: 120_000,
    globalSetup: ['server/src/validation/buildValidators.mjs'],
  },
});
