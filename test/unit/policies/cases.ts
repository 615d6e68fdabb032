import { inject } from 'vitest';

/** How many cases every property is tried on, and which. */
export type PropertyCases = { readonly numRuns: number; readonly seed?: number };

declare module 'vitest' {
  interface ProvidedContext {
    propertyCases?: PropertyCases;
  }
}

/** Ten thousand, others in each run. Mutation testing, which tries every property for each mutant, provides fewer. */
export const CASES: PropertyCases = inject('propertyCases') ?? { numRuns: 10_000 };
