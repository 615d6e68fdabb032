import { categoriesOf, HOLDERS, type Category } from '../../src/domain/agency.ts';
import { ROLES } from '../../src/domain/practitioner.ts';
import { FAMILY_AGREEMENTS, PURPOSES, type ThresholdLevel } from '../../src/domain/referral.ts';
import { FAMILY_PARTS } from '../../src/domain/sharing.ts';
import type { Denial, Ruling } from '../decide.ts';
import { HINDRANCES, type Hindrance, type Supposition } from '../suppose.ts';
import {
  AGREEMENT_WORDS,
  categoryInWords,
  extentInWords,
  HOLDER_WORDS,
  PART_WORDS,
  PURPOSE_WORDS,
  ROLE_WORDS,
} from '../words.ts';
import type { TableRow } from './markdown-rows.ts';
import { codesByWords, read, Unreadable } from './read-cells.ts';

const ROLES_BY_WORDS = codesByWords(ROLE_WORDS, ROLES);
const PURPOSES_BY_WORDS = codesByWords(PURPOSE_WORDS, PURPOSES);
const AGREEMENTS_BY_WORDS = codesByWords(AGREEMENT_WORDS, FAMILY_AGREEMENTS);
const HOLDERS_BY_WORDS = codesByWords(HOLDER_WORDS, HOLDERS);
const PARTS_BY_WORDS = codesByWords(PART_WORDS, FAMILY_PARTS);
const LEVELS_BY_WORDS: ReadonlyMap<string, ThresholdLevel> = new Map([
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['4', 4],
]);

const HINDRANCE_WORDS = {
  NOT_ASSIGNED: 'the referral is somebody else’s',
  REFERRAL_CLOSED: 'the referral is closed',
  CONFLICT_DECLARED: 'they know the family',
  NO_SHARING_AGREEMENT: 'the agency has no agreement',
} as const satisfies Record<Hindrance, string>;
const HINDRANCES_BY_WORDS = codesByWords(HINDRANCE_WORDS, HINDRANCES);

/** Why nothing is seen where no rule or prohibition is to be named. */
const DENIAL_WORDS = {
  NO_NEED_TO_KNOW: 'no need to know',
  NO_AGREEMENT: 'no agreement',
  NO_RULE: 'no rule',
  PROHIBITED: 'prohibited',
} as const satisfies Record<Denial, string>;

/** What a row supposes. Throws Unreadable where a cell says what the rules have no word for. */
export function suppositionIn(row: TableRow): Supposition {
  const holder = read(row, 'Held by', HOLDERS_BY_WORDS);
  const categories = new Map<string, Category>(
    categoriesOf(holder).map((category) => [categoryInWords(category), category]),
  );
  return {
    role: read(row, 'Asks', ROLES_BY_WORDS),
    purpose: read(row, 'For', PURPOSES_BY_WORDS),
    level: read(row, 'Level', LEVELS_BY_WORDS),
    familyAgreement: read(row, 'Family', AGREEMENTS_BY_WORDS),
    holder,
    category: read(row, 'What', categories),
    part: read(row, 'About', PARTS_BY_WORDS),
    age: ageIn(row),
    ...(row.cells.get('But') ? { hindrance: read(row, 'But', HINDRANCES_BY_WORDS) } : {}),
  };
}

/** What comes of a question: how much is seen, and by what. */
export type Upshot = { readonly sees: string; readonly because: ReadonlySet<string> };

/** The two rulings of one question, in the words of the tables. */
export function upshotOf(existence: Ruling, content: Ruling): Upshot {
  const by = new Set([...content.by, ...existence.by]);
  if (content.effect === 'PERMIT') return { sees: extentInWords(content.shows), because: by };
  const sees = extentInWords(existence.effect === 'PERMIT' ? [] : undefined);
  return { sees, because: by.size > 0 ? by : new Set([DENIAL_WORDS[content.why]]) };
}

function ageIn({ cells }: TableRow): number | undefined {
  const age = cells.get('Age') ?? '';
  if (age === 'unknown') return undefined;
  if (!/^\d{1,3}$/.test(age)) throw new Unreadable('“Age” must be whole years, or: unknown');
  return Number(age);
}
