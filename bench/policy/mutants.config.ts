import { basename } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import type { PropertyCases } from '../../test/unit/policies/cases.ts';

/** Few, for they are tried on every mutant, and always the same, so that two runs come to one figure. */
const propertyCases: PropertyCases = { numRuns: 100, seed: 16 };

/** What notices most for the least time goes first, and what takes long goes last: the first failure ends a mutant. */
const FIRST = [
  'loads',
  'rulebook',
  'words',
  'decide',
  'situations',
  'may-leave',
  'explain',
  'gate',
  'faults',
];
const LAST = [
  'explain-agrees',
  'officers-questions',
  'commands',
  'properties',
  'properties-protections',
];

function rank({ moduleId }: TestSpecification): number {
  const name = basename(moduleId, '.test.ts');
  return FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length + 1 + LAST.indexOf(name);
}

class CheapestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((one, other) => rank(one) - rank(other));
  }
}

/** The tests that answer for the rule book, alone: mutation testing runs them for every mutant. */
export default defineConfig({
  test: {
    include: ['test/unit/policies/**/*.test.ts'],
    testTimeout: 60_000,
    sequence: { sequencer: CheapestFirst },
    provide: { propertyCases },
  },
});
