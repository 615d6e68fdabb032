import type { Role } from '../src/domain/practitioner.ts';
import type { Purpose } from '../src/domain/referral.ts';
import type { FamilyPart, Showable } from '../src/domain/sharing.ts';

/** Lists that several rules share, so that one word in a rule means the same everywhere. */
export const HUB_STAFF: readonly Role[] = ['MASH_ANALYST', 'MASH_MANAGER'];

export const CHILDREN: readonly FamilyPart[] = ['SUBJECT', 'CHILD'];
export const ADULTS_AT_HOME: readonly FamilyPart[] = ['PARENT_CARER', 'ADULT_IN_HOUSEHOLD'];
export const FAMILY_AT_HOME: readonly FamilyPart[] = [...CHILDREN, ...ADULTS_AT_HOME];
/** Whoever is not of the household: related, or a risk to a child of it. */
const OUTSIDE: readonly FamilyPart[] = ['POSES_RISK', 'OTHER_RELATIVE'];
export const WHO_POSES_A_RISK: readonly FamilyPart[] = ['POSES_RISK'];
export const ADULTS_AND_RELATIVES: readonly FamilyPart[] = [...ADULTS_AT_HOME, ...OUTSIDE];
export const WIDER_FAMILY: readonly FamilyPart[] = [...FAMILY_AT_HOME, ...OUTSIDE];

export const BELOW_SECTION_47: readonly Purpose[] = ['MASH_SCREENING', 'CHILD_IN_NEED_S17'];
export const SECTION_47_ONLY: readonly Purpose[] = ['CHILD_PROTECTION_S47'];
export const EARLY_HELP_ONLY: readonly Purpose[] = ['EARLY_HELP'];

export const WHO_THEY_ARE: readonly Showable[] = [
  'NAMES',
  'DATE_OF_BIRTH',
  'SEX',
  'ADDRESS',
  'RELATIONSHIP',
];
export const EXISTENCE_ONLY: readonly Showable[] = [];
export const WHOM_TO_ASK: readonly Showable[] = ['PROFESSIONAL'];
export const WHEN_AND_WHOM_TO_ASK: readonly Showable[] = ['OCCURRED_ON', 'PROFESSIONAL'];
export const IN_OUTLINE: readonly Showable[] = ['OCCURRED_ON', 'SUMMARY', 'STANDING'];
export const IN_OUTLINE_WITH_WORKER: readonly Showable[] = [...IN_OUTLINE, 'PROFESSIONAL'];
export const IN_FULL: readonly Showable[] = [...IN_OUTLINE, 'DETAIL', 'PROFESSIONAL'];
