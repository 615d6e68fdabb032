import { isEntryCategory, type Category, type EntryCategory } from '../../src/domain/agency.ts';
import {
  HANDLING_CODES,
  STANDINGS,
  type HandlingCode,
  type HeldEntry,
  type Standing,
} from '../../src/domain/entry.ts';
import type { Ruling } from '../decide.ts';
import type { Departure } from '../may-leave.ts';
import { AGREEMENT_WORDS, extentInWords, PURPOSE_WORDS, ROLE_WORDS } from '../words.ts';
import type { TableRow } from './markdown-rows.ts';
import { read, said, Unreadable } from './read-cells.ts';
import type { Upshot } from './situation.ts';

const STANDING_WORDS = {
  FACT: 'fact',
  OPINION: 'opinion',
  ALLEGATION: 'allegation',
  INTELLIGENCE: 'intelligence',
} as const satisfies Record<Standing, string>;

const HANDLING_WORDS = {
  LAWFUL_SHARING: 'lawful sharing',
  WITH_CONDITIONS: 'with conditions',
} as const satisfies Record<HandlingCode, string>;

/** Tables of entries are about what rules show most of, so that what an entry keeps is its own doing. */
const ASKED_OF_ENTRIES: readonly (readonly [string, string])[] = [
  ['Asks', ROLE_WORDS.MASH_ANALYST],
  ['For', PURPOSE_WORDS.CHILD_PROTECTION_S47],
  ['Level', '4'],
  ['Family', AGREEMENT_WORDS.NOT_REQUIRED],
];

/** Whether a row is about one entry rather than about a category. */
export const isAboutEntry = ({ cells }: TableRow): boolean => cells.has('Standing');

export const withWhatIsAsked = ({ line, cells }: TableRow): TableRow => ({
  line,
  cells: new Map([...ASKED_OF_ENTRIES, ...cells]),
});

/** The entry that a row describes. Throws Unreadable where a cell says what entries have no word for. */
export function entryIn(row: TableRow, category: Category): HeldEntry {
  return {
    id: `line-${row.line}`,
    category: entryCategory(category),
    current: false,
    summary: said(row, 'Says'),
    standing: read(row, 'Standing', STANDING_WORDS, STANDINGS),
    grade: said(row, 'Grade'),
    handling: {
      code: read(row, 'Handling', HANDLING_WORDS, HANDLING_CODES),
      conditions: said(row, 'Conditions'),
    },
  };
}

/** What comes of one entry, in the words of the tables. */
export function upshotOfEntry(existence: Ruling, departure: Departure): Upshot {
  const because = new Set(departure.by);
  if (departure.effect === 'LEAVES') return { sees: extentInWords(departure.shows), because };
  const tellable = departure.tellable && existence.effect === 'PERMIT';
  return { sees: extentInWords(tellable ? [] : undefined), because };
}

function entryCategory(category: Category): EntryCategory {
  if (!isEntryCategory(category)) throw new Unreadable('“What” must be a category of entries');
  return category;
}
