import { defineConfig } from 'vitest/config';
import type { PropertyCases } from '../../test/unit/policies/cases.ts';

/** Few, for they are tried on every mutant, and always the same, so that two runs come to one figure. */
const propertyCases: PropertyCases = { numRuns: 100, seed: 16 };

/** The tests that answer for the rule book, alone: mutation testing runs them for every mutant. */
export default defineConfig({
  test: {
    include: ['test/unit/policies/**/*.test.ts'],
    testTimeout: 60_000,
    provide: { propertyCases },
  },
});
