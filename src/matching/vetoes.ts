import type { Evidence } from './evidence.ts';
import { tries } from './rarity.ts';

/** Why a match may not pass for probable, whatever its total; each with its sentence. */
export const VETOES = {
  IDENTIFIERS_DIFFER: 'Both have a valid identifier of one kind, and they differ.',
  IDENTIFIER_OF_ANOTHER_NAME: 'An identifier agrees, but the first names do not.',
  NO_FIRST_NAME_AGREEMENT: 'No first name speaks for the match.',
  SEX_DIFFERS: 'The recorded sexes differ.',
  BIRTH_DATES_DIFFER: 'The dates of birth differ by more than one slip.',
  NO_FULL_BIRTH_DATE: 'A full date of birth is missing.',
  POSSIBLE_TWIN: 'Born together in one home or family, but the first names are not the same.',
  DEATH_CONTRADICTS: 'The date of death of one does not fit the other.',
  MANY_TRIED:
    'So many names, addresses or numbers stand on record that one of them may agree by chance.',
} as const;
export type Veto = keyof typeof VETOES;

/** More holders than this and a shared identifier is a shared mistake. */
const FEW = 5;

const agreesOnIdentifier = ({ identifiers }: Evidence): boolean =>
  identifiers.some(({ level, held }) => level === 'AGREE' && held <= FEW);

export const sharesIdentifier = agreesOnIdentifier;

/** `spare` is by how much the total passes the bound for probable; below nothing where it does not. */
type Test = (evidence: Evidence, spare: number) => boolean;

const TESTS: Readonly<Record<Veto, Test>> = {
  IDENTIFIERS_DIFFER: ({ identifiers }) =>
    identifiers.some(({ level, decisive }) => level === 'DIFFERENT' && decisive),
  IDENTIFIER_OF_ANOTHER_NAME: (evidence) =>
    agreesOnIdentifier(evidence) && isPerhapsASiblings(evidence),
  NO_FIRST_NAME_AGREEMENT: ({ name }) => !FIRST_NAME_SPEAKS.has(name.given),
  SEX_DIFFERS: ({ sex }) => sex === 'DIFFERENT',
  BIRTH_DATES_DIFFER: ({ born }) => born.level === 'DIFFERENT',
  NO_FULL_BIRTH_DATE: (evidence) =>
    NOT_A_FULL_DATE.has(evidence.born.level) && !agreesOnIdentifier(evidence),
  POSSIBLE_TWIN: ({ name, born, home }) =>
    BORN_TOGETHER.has(born.level) &&
    !SAME_FIRST_NAME.has(name.given) &&
    (LIVE_TOGETHER.has(home.level) || ONE_FAMILY.has(name.family)),
  DEATH_CONTRADICTS: ({ died, born }) =>
    died === 'BEFORE_BIRTH' ||
    died === 'DIFFERENT' ||
    (died === 'ONE_ONLY' && born.level !== 'EXACT'),
  MANY_TRIED: (evidence, spare) => spare >= 0 && spare < tries(evidence),
};

/** Another first name; or one that may be another, with no full date to tell siblings apart. */
const isPerhapsASiblings = ({ name, born }: Evidence): boolean =>
  name.given === 'DIFFERENT' || (MAY_BE_ANOTHER.has(name.given) && NOT_A_FULL_DATE.has(born.level));

const MAY_BE_ANOTHER: ReadonlySet<string> = new Set(['COGNATE', 'NEAR']);
const FIRST_NAME_SPEAKS: ReadonlySet<string> = new Set([
  'EXACT',
  'VARIANT',
  'COGNATE',
  'MISSPELT',
  'NEAR',
]);
const SAME_FIRST_NAME: ReadonlySet<string> = new Set(['EXACT', 'VARIANT', 'MISSPELT']);
const NOT_A_FULL_DATE: ReadonlySet<string> = new Set(['BLANK', 'SAME_YEAR', 'SAME_MONTH']);
const LIVE_TOGETHER: ReadonlySet<string> = new Set(['SAME_HOME', 'NEAR_HOME']);
const ONE_FAMILY: ReadonlySet<string> = new Set(['EXACT', 'MISSPELT', 'NEAR', 'PARTIAL']);
const BORN_TOGETHER: ReadonlySet<string> = new Set(['EXACT', 'SWAPPED', 'SLIP']);

const CODES = Object.keys(VETOES).filter((code): code is Veto => code in VETOES);

/** Every veto that the evidence raises, in a fixed order. */
export const vetoes = (evidence: Evidence, spare: number): readonly Veto[] =>
  CODES.filter((code) => TESTS[code](evidence, spare));
