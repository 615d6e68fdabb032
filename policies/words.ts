import type { Category, Holder } from '../src/domain/agency.ts';
import type { Role } from '../src/domain/practitioner.ts';
import type { FamilyAgreement, Purpose } from '../src/domain/referral.ts';
import type { DutyCode, FamilyPart, Showable } from '../src/domain/sharing.ts';
import {
  EXISTENCE_ONLY,
  IN_FULL,
  IN_OUTLINE,
  IN_OUTLINE_WITH_WORKER,
  WHEN_AND_WHOM_TO_ASK,
  WHOM_TO_ASK,
  WHO_THEY_ARE,
} from './reach.ts';
import type { About } from './vocabulary.ts';

/** Every code that a rule can name, as an officer says it. Situations are written in the same words. */
export const ROLE_WORDS = {
  MASH_ANALYST: 'an analyst of the hub',
  MASH_MANAGER: 'a manager of the hub',
  AGENCY_CONTACT: 'an agency’s contact',
  AGENCY_OWNER: 'an agency’s owner',
  IG_OFFICER: 'an information governance officer',
  AUDITOR: 'an auditor',
  REFERRER: 'a referrer',
  OPERATOR: 'an operator',
} as const satisfies Record<Role, string>;

export const PURPOSE_WORDS = {
  MASH_SCREENING: 'screening',
  EARLY_HELP: 'early help',
  CHILD_IN_NEED_S17: 'assessing need under section 17',
  CHILD_PROTECTION_S47: 'a section 47 enquiry',
} as const satisfies Record<Purpose, string>;

export const AGREEMENT_WORDS = {
  NOT_SOUGHT: 'not asked',
  SOUGHT_PENDING: 'asked, no answer yet',
  GIVEN: 'agreed',
  REFUSED: 'refused',
  WITHDRAWN: 'withdrew',
  OVERRIDDEN: 'overridden',
  NOT_REQUIRED: 'not required',
} as const satisfies Record<FamilyAgreement, string>;

export const PART_WORDS = {
  SUBJECT: 'the child',
  CHILD: 'another child of the family',
  PARENT_CARER: 'a parent or carer',
  ADULT_IN_HOUSEHOLD: 'another adult at home',
  POSES_RISK: 'somebody who poses a risk to a child',
  OTHER_RELATIVE: 'a relative elsewhere',
} as const satisfies Record<FamilyPart, string>;

export const DUTY_WORDS = {
  CHILDREN_ACT_2004_S16LA: 'the duty of Children Act 2004 s.16LA',
} as const satisfies Record<DutyCode, string>;

export const HOLDER_WORDS = {
  SOCIAL_CARE: 'children’s social care',
  HEALTH: 'health',
  POLICE: 'police',
  EDUCATION: 'education',
  HOUSING: 'housing',
  PROBATION: 'probation',
} as const satisfies Record<Holder, string>;

const NAMES_IN_CAPITALS = /\b(?:marac|mappa|gp)\b/g;

export const categoryInWords = (category: Category): string =>
  category
    .toLowerCase()
    .replaceAll('_', ' ')
    .replaceAll(NAMES_IN_CAPITALS, (name) => name.toUpperCase());

/** Somebody as rules weigh them: a place in the family and an age, and no name. */
export const aboutInWords = ({ part, age }: Pick<About, 'part' | 'age'>): string =>
  `${PART_WORDS[part]}, ${age === undefined ? 'of unknown age' : `aged ${age}`}`;

const NOTHING = 'nothing';

/** Lists of fields that have a name of their own. */
const TIERS: readonly (readonly [words: string, fields: readonly Showable[]])[] = [
  ['that it exists', EXISTENCE_ONLY],
  ['whom to ask', WHOM_TO_ASK],
  ['since when, and whom to ask', WHEN_AND_WHOM_TO_ASK],
  ['in outline', IN_OUTLINE],
  ['in outline, and whom to ask', IN_OUTLINE_WITH_WORKER],
  ['in full', IN_FULL],
  ['who they are', WHO_THEY_ARE],
];

/** How much is seen, by its name where it has one; undefined stands for a refusal. */
export function extentInWords(fields: Iterable<Showable> | undefined): string {
  if (fields === undefined) return NOTHING;
  const shown = new Set(fields);
  const tier = TIERS.find(([, named]) => sameFields(shown, named));
  return tier ? tier[0] : [...shown].join(', ');
}

export const either = (words: readonly string[]): string => joined(words, 'or');
export const both = (words: readonly string[]): string => joined(words, 'and');

function joined(words: readonly string[], with_: string): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${with_} ${last}`;
}

const sameFields = (shown: ReadonlySet<Showable>, named: readonly Showable[]) =>
  shown.size === named.length && named.every((field) => shown.has(field));
