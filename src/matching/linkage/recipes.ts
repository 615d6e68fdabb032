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
/** A kind of column, or one of several whose values people write into each other's place. */
type Source = ColumnKind | 'NAME' | 'ROAD';
export type Ingredient = readonly [Source, Take];
export const KINDS_OF: Readonly<Partial<Record<Source, readonly ColumnKind[]>>> = {
  NAME: ['GIVEN', 'FAMILY'],
  ROAD: ['STREET', 'LOCALITY'],
};

const GIVEN: Ingredient = ['GIVEN', 'sound'];
const FAMILY: Ingredient = ['FAMILY', 'sound'];
const NAME: Ingredient = ['NAME', 'sound'];
const BORN: Ingredient = ['BIRTH_DATE', 'whole'];
const YEAR: Ingredient = ['BIRTH_DATE', 'year'];
const DAY: Ingredient = ['BIRTH_DATE', 'monthAndDay'];
const POSTCODE: Ingredient = ['POSTCODE', 'whole'];
const AREA: Ingredient = ['POSTCODE', 'area'];
const ROAD: Ingredient = ['ROAD', 'whole'];
const ROAD_SOUND: Ingredient = ['ROAD', 'sound'];
const NUMBER: Ingredient = ['NUMBER', 'whole'];
const TOWN: Ingredient = ['TOWN', 'whole'];
const TOWN_SOUND: Ingredient = ['TOWN', 'sound'];
const PLACE: Ingredient = ['PLACE', 'whole'];
const WORK: Ingredient = ['OCCUPATION', 'whole'];

/** Rows that agree on every ingredient of any one recipe are compared. */
export const RECIPES: readonly (readonly Ingredient[])[] = [
  [['IDENTIFIER', 'whole']],
  [['IDENTIFIER', 'head']],
  [['IDENTIFIER', 'tail']],
  [['EMAIL', 'whole']],
  [['EMAIL', 'box']],
  [['PHONE', 'whole']],
  [BORN],
  [GIVEN, FAMILY],
  [
    ['GIVEN', 'start'],
    ['FAMILY', 'start'],
  ],
  [BORN, ['NAME', 'initial']],
  [BORN, NAME],
  [FAMILY, YEAR],
  [GIVEN, YEAR, ['FAMILY', 'initial']],
  [NAME, DAY],
  [POSTCODE, NAME],
  [POSTCODE, YEAR],
  [POSTCODE, DAY],
  [POSTCODE, ROAD_SOUND],
  [POSTCODE, NUMBER],
  [ROAD, NUMBER],
  [['ROAD', 'start'], NUMBER],
  [NAME, NUMBER],
  [DAY, NUMBER],
  [YEAR, NUMBER],
  [DAY, ['NAME', 'start']],
  [DAY, ['ROAD', 'start']],
  [ROAD, NAME],
  [ROAD_SOUND, NAME],
  [ROAD_SOUND, DAY],
  [ROAD, YEAR],
  [ROAD, TOWN],
  [
    ['STREET', 'whole'],
    ['LOCALITY', 'whole'],
  ],
  [TOWN, NAME],
  [TOWN_SOUND, NAME],
  [TOWN, YEAR],
  [TOWN, POSTCODE],
  [TOWN, NUMBER],
  [TOWN, DAY],
  [PLACE, FAMILY],
  [PLACE, GIVEN, YEAR],
  [PLACE, BORN],
  [PLACE, POSTCODE],
  [PLACE, WORK, ['NAME', 'initial']],
  [PLACE, ['NAME', 'start']],
  [AREA, ['NAME', 'start']],
  [AREA, FAMILY],
  [AREA, GIVEN],
  [GIVEN, YEAR],
];
