import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

/** Vite would take graphql's ES modules for us while the libraries take its CommonJS: two realms in one process. */
const graphql = createRequire(import.meta.url).resolve('graphql');

const project = (name: string, include: string, testTimeout = 20_000) => ({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    name,
    include: [include],
    setupFiles: ['test/support/loopback-only.ts'],
    testTimeout,
    hookTimeout: 60_000,
  },
});

export default defineConfig({
  test: {
    projects: [
      project('architecture', 'test/*.test.ts'),
      project('unit', 'test/unit/**/*.test.ts'),
      project('contract', 'test/contract/**/*.test.ts', 30_000),
      project('e2e', 'test/e2e/**/*.test.ts', 60_000),
      project('fault', 'test/fault/**/*.test.ts', 60_000),
      project('browser', 'test/browser/**/*.test.ts', 60_000),
    ],
  },
});
