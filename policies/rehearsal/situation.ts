import { categoriesOf, HOLDERS, type Category, type Holder } from '../../src/domain/agency.ts';
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
import { read, said, Unreadable } from './read-cells.ts';

const LEVELS: readonly ThresholdLevel[] = [1, 2, 3, 4];
const LEVEL_WORDS = { 1: '1', 2: '2', 3: '3', 4: '4' } as const;

const HINDRANCE_WORDS = {
  NOT_ASSIGNED: 'the referral is somebody else’s',
  REFERRAL_CLOSED: 'the referral is closed',
  CONFLICT_DECLARED: 'they know the family',
  NO_SHARING_AGREEMENT: 'the agency has no agreement',
  PERSON_RESTRICTED: 'the person is kept from them',
  SAFE_ADDRESS: 'their address is kept safe',
  OWN_FAMILY: 'it is their own family',
  OWN_MAKING: 'nobody else has had it in hand',
  DUTY_IN_FORCE: 'the duty of 2026 is in force',
} as const satisfies Record<Hindrance, string>;

/** Why nothing is seen where no rule or prohibition is to be named. */
const DENIAL_WORDS = {
  NO_NEED_TO_KNOW: 'no need to know',
  NO_AGREEMENT: 'no agreement',
  NO_RULE: 'no rule',
  PROHIBITED: 'prohibited',
} as const satisfies Record<Denial, string>;

/** What a row supposes. Throws Unreadable where a cell says what the rules have no word for. */
export function suppositionIn(row: TableRow): Supposition {
  const holder = read(row, 'Held by', HOLDER_WORDS, HOLDERS);
  return {
    role: read(row, 'Asks', ROLE_WORDS, ROLES),
    purpose: read(row, 'For', PURPOSE_WORDS, PURPOSES),
    level: read(row, 'Level', LEVEL_WORDS, LEVELS),
    familyAgreement: read(row, 'Family', AGREEMENT_WORDS, FAMILY_AGREEMENTS),
    holder,
    category: categoryIn(row, holder),
    part: read(row, 'About', PART_WORDS, FAMILY_PARTS),
    age: ageIn(row),
    ...(said(row, 'But') === ''
      ? {}
      : { hindrance: read(row, 'But', HINDRANCE_WORDS, HINDRANCES) }),
  };
}

function categoryIn(row: TableRow, holder: Holder): Category {
  const held = categoriesOf(holder);
  const found = held.find((category) => categoryInWords(category) === said(row, 'What'));
  if (!found)
    throw new Unreadable(`“What” must be one of: ${held.map(categoryInWords).join(', ')}`);
  return found;
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

function ageIn(row: TableRow): number | undefined {
  const age = said(row, 'Age');
  if (age === 'unknown') return undefined;
  if (!/^\d{1,3}$/.test(age)) throw new Unreadable('“Age” must be whole years, or: unknown');
  return Number(age);
}
