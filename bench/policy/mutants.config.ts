import { defineConfig } from 'vitest/config';

/** The tests that answer for the rule book, alone: mutation testing runs them for every mutant. */
export default defineConfig({
  test: { include: ['test/unit/policies/**/*.test.ts'], testTimeout: 60_000 },
});
