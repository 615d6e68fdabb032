import { soundKey } from '../text/sounds.ts';
import type { ColumnKind } from './columns.ts';
import { boxOf } from './judges.ts';

/** Ways of taking part of a value; an empty part is none. */
export const TAKES = {
  whole: (text: string) => text,
  sound: (text: string) => soundKey(text.split(' ', 1)[0] ?? ''),
  start: (text: string) => (text.length < 3 ? '' : text.slice(0, 3)),
  initial: (text: string) => text.slice(0, 1),
  year: (text: string) => text.slice(0, 4),
  monthAndDay: (text: string) => (text.endsWith('00') ? '' : text.slice(4)),
  head: (text: string) => (text.length < 6 ? '' : text.slice(0, Math.ceil(text.length * 0.6))),
  tail: (text: string) => (text.length < 6 ? '' : text.slice(-Math.ceil(text.length * 0.6))),
  box: boxOf,
  area: (text: string) => (text.length < 5 ? text : text.slice(0, -3)),
} as const;
export type Take = keyof typeof TAKES;
export type Ingredient = readonly [ColumnKind, Take];

const G: Ingredient = ['GIVEN', 'sound'];
const GIVEN: Ingredient = ['GIVEN', 'whole'];
const F: Ingredient = ['FAMILY', 'sound'];
const FAMILY: Ingredient = ['FAMILY', 'whole'];
const BORN: Ingredient = ['BIRTH_DATE', 'whole'];
const YEAR: Ingredient = ['BIRTH_DATE', 'year'];
const DAY: Ingredient = ['BIRTH_DATE', 'monthAndDay'];
const POSTCODE: Ingredient = ['POSTCODE', 'whole'];
const STREET: Ingredient = ['STREET', 'whole'];
const NUMBER: Ingredient = ['NUMBER', 'whole'];
const TOWN: Ingredient = ['TOWN', 'whole'];
const AREA: Ingredient = ['POSTCODE', 'area'];
const PLACE: Ingredient = ['PLACE', 'whole'];

/**
 * Rows that agree on every ingredient of any one recipe are compared. Given and family name count as the
 * same ingredient where they stand in each other's place.
 */
export const RECIPES: readonly (readonly Ingredient[])[] = [
  [['IDENTIFIER', 'whole']],
  [['IDENTIFIER', 'head']],
  [['IDENTIFIER', 'tail']],
  [['EMAIL', 'whole']],
  [['EMAIL', 'box']],
  [['PHONE', 'whole']],
  [BORN],
  [G, F],
  [
    ['GIVEN', 'start'],
    ['FAMILY', 'start'],
  ],
  [BORN, ['GIVEN', 'initial']],
  [BORN, ['FAMILY', 'initial']],
  [BORN, G],
  [BORN, F],
  [F, YEAR],
  [G, YEAR, ['FAMILY', 'initial']],
  [GIVEN, DAY],
  [FAMILY, DAY],
  [POSTCODE, F],
  [POSTCODE, G],
  [POSTCODE, YEAR],
  [POSTCODE, DAY],
  [POSTCODE, STREET],
  [STREET, NUMBER],
  [['STREET', 'start'], NUMBER],
  [F, NUMBER],
  [G, NUMBER],
  [STREET, F],
  [STREET, G],
  [STREET, YEAR],
  [STREET, TOWN],
  [['LOCALITY', 'whole'], F],
  [['LOCALITY', 'whole'], G],
  [['LOCALITY', 'whole'], STREET],
  [TOWN, F],
  [TOWN, G],
  [TOWN, YEAR],
  [TOWN, POSTCODE],
  [TOWN, NUMBER],
  [POSTCODE, NUMBER],
  [TOWN, DAY],
  [PLACE, F],
  [PLACE, G, YEAR],
  [PLACE, BORN],
  [AREA, F],
  [AREA, G],
  [G, DAY],
  [F, DAY],
  [G, YEAR],
];
