import { describe, expect, test } from 'vitest';
import { HARD_CASES, mayBe } from './hard-cases.ts';
import { gradesIn, indexOf } from './people.ts';
import { townsfolk } from './town.ts';

const town = townsfolk(71, 3_000);

const PLACES = [
  ['nobody else on the books', []],
  ['a town on the books', town],
] as const;

describe.each(PLACES)('with %s', (_place, others) => {
  test.each(HARD_CASES)('$family: $situation', (hardCase) => {
    const grades = gradesIn(indexOf(hardCase.held, others), hardCase.wanted);
    const wrong = Object.entries(grades).filter(
      ([key, grade]) => key !== hardCase.right && grade === 'PROBABLE',
    );
    expect(wrong).toEqual([]);
    if (hardCase.right !== undefined)
      expect(mayBe(hardCase)).toContain(grades[hardCase.right] ?? 'NONE');
  });
});
