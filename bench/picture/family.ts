import {
  ENTRY_CATEGORIES,
  HOLDERS,
  type EntryCategory,
  type Holder,
} from '../../src/domain/agency.ts';

/** One size of family that is measured. */
export type Size = 'LARGE' | 'SMALL';

/** Somebody of the measured family, as every agency knows them. */
export type Relative = {
  readonly key: string;
  readonly given: string;
  readonly family: string;
  readonly dateOfBirth: string;
  readonly sex: string;
  /** Whether the referral names them; the others are named by agencies. */
  readonly referred: boolean;
  /** How many entries each agency holds about them in each of its categories. */
  readonly entries: number;
};

export type Shape = {
  readonly people: readonly Relative[];
  /** How long the text of an entry is. */
  readonly detail: number;
};

const GIVEN = [
  'Rowan',
  'Imogen',
  'Tabitha',
  'Caspian',
  'Ottilie',
  'Barnaby',
  'Persis',
  'Lysander',
  'Isolde',
  'Thaddeus',
  'Marigold',
  'Peregrine',
];

/** Born years apart from each other, so that nobody is taken for anybody else. */
const relatives = (
  count: number,
  referred: number,
  entries: (at: number) => number,
): readonly Relative[] =>
  GIVEN.slice(0, count).map((given, at) => ({
    key: `p${at}`,
    given,
    family: at % 3 === 2 ? 'Harcastle' : 'Wetherell',
    dateOfBirth: `${at < 3 ? 2012 + at * 3 : 1960 + at * 3}-0${(at % 9) + 1}-1${at % 9}`,
    sex: at % 2 === 0 ? 'FEMALE' : 'MALE',
    referred: at < referred,
    entries: entries(at),
  }));

/** 12 people and about 1,000 shown entries; 4 people and about 50. */
export const SHAPES: Readonly<Record<Size, Shape>> = {
  LARGE: { people: relatives(12, 5, (at) => (at % 2 === 1 ? 2 : 3)), detail: 40 },
  SMALL: { people: relatives(4, 4, (at) => (at < 2 ? 1 : 0)), detail: 40 },
};

export const categoriesHeld = (holder: Holder): readonly EntryCategory[] =>
  ENTRY_CATEGORIES[holder];
export const agencyCode = (holder: Holder, size: Size): string =>
  `${size}-${holder}`.toLowerCase().replaceAll('_', '-');
export const everyHolder = HOLDERS;

/** How a person is recognised by agencies that hold them: the traits that a look-up carries. */
export const traitsKey = (given: string, family: string, dateOfBirth: string): string =>
  `${given} ${family} ${dateOfBirth}`;
