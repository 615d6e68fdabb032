import { describe, expect, test } from 'vitest';
import { TWINS } from './hard-cases/twins.ts';
import { PAIRS_OF_NAMESAKES } from './hard-cases/namesakes.ts';
import { IDENTIFIERS } from './hard-cases/identifiers.ts';
import { DATES } from './hard-cases/dates.ts';
import { NAMES } from './hard-cases/names.ts';
import { FAMILIES } from './hard-cases/families.ts';
import { ABUSE } from './hard-cases/abuse.ts';
import { HOMES } from './hard-cases/homes.ts';
import { MORE_IDENTIFIERS } from './hard-cases/more-identifiers.ts';
import { TWINS_ALIKE } from './hard-cases/twins-alike.ts';
import { mayBe } from './hard-cases/hard-case.ts';
import { gradesIn, indexOf } from './people.ts';
import { townsfolk } from './town.ts';

const HARD_CASES = [
  ...TWINS,
  ...PAIRS_OF_NAMESAKES,
  ...IDENTIFIERS,
  ...DATES,
  ...NAMES,
  ...FAMILIES,
  ...ABUSE,
  ...HOMES,
  ...MORE_IDENTIFIERS,
  ...TWINS_ALIKE,
];
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
    const right = hardCase.right === undefined ? [] : [grades[hardCase.right] ?? 'NONE'];
    expect(mayBe(hardCase)).toEqual(expect.arrayContaining(right));
  });
});
