import { expect, test } from 'vitest';
import { asId, type HoldingId } from '../../../src/domain/ids.ts';
import { categoriesHeld } from '../../../src/edge/categories-held.ts';
import { held } from '../../support/agency-books.ts';

const ONE = asId<HoldingId>('rec-1');
const OTHER = asId<HoldingId>('rec-2');
const WANTED = { holdings: [ONE, OTHER], categories: ['MARAC', 'OFFENCE'] } as const;

const entry = (
  holding: HoldingId,
  category: 'MARAC' | 'OFFENCE' | 'POLICE_MARKER',
  id: string,
) => ({
  holding,
  entry: held(id, category, { summary: 'CANARY-lapwing' }),
});

test('a category of a record is said once, and nothing of what is in it', () => {
  const many = ['a', 'b', 'c'].map((id) => entry(ONE, 'MARAC', id));
  const said = categoriesHeld(many, WANTED);
  expect(said).toEqual([{ holding: ONE, category: 'MARAC' }]);
  expect(categoriesHeld(many.slice(1, 2), WANTED)).toEqual(said);
});

test('the order is that of the question, whatever came first or stands first in the records', () => {
  const entries = [
    entry(OTHER, 'OFFENCE', 'a'),
    entry(OTHER, 'MARAC', 'b'),
    entry(ONE, 'OFFENCE', 'c'),
  ];
  const said = categoriesHeld(entries, WANTED);
  expect(said).toEqual([
    { holding: ONE, category: 'OFFENCE' },
    { holding: OTHER, category: 'MARAC' },
    { holding: OTHER, category: 'OFFENCE' },
  ]);
  expect(categoriesHeld(entries.toReversed(), WANTED)).toEqual(said);
});

test('a question that repeats itself gets each answer once', () => {
  const twice = { holdings: [ONE, ONE], categories: ['MARAC', 'MARAC'] } as const;
  expect(categoriesHeld([entry(ONE, 'MARAC', 'a')], twice)).toHaveLength(1);
});

test('what books hand out beyond the question is not said', () => {
  const beyond = [entry(OTHER, 'MARAC', 'a'), entry(ONE, 'POLICE_MARKER', 'b')];
  expect(categoriesHeld(beyond, { holdings: [ONE], categories: ['MARAC'] })).toEqual([]);
});
