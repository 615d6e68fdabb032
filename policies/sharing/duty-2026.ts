import type { Category, Holder } from '../../src/domain/agency.ts';
import {
  agedUnder,
  familyAgreesOrIsOverridden,
  hasCommenced,
  levelAtLeast,
} from '../conditions.ts';
import { CRIMINAL_DUTY_TO_DISCLOSE, DUTY_TO_DISCLOSE } from '../lawful-basis.ts';
import { BELOW_SECTION_47, CHILDREN, HUB_STAFF, IN_OUTLINE } from '../reach.ts';
import type { LawfulBasis, SharingRule } from '../vocabulary.ts';

/**
 * The duty that the Children's Wellbeing and Schools Act 2026, section 4, puts into the Children Act 2004. It
 * has no day yet: these rules say nothing until information governance has recorded one. What they show
 * others show already; they add the law by which an agency then has to share, so that its refusal needs a
 * reason.
 */
const underTheDuty = (
  id: string,
  holder: Holder,
  owner: string,
  [basis, categories]: readonly [LawfulBasis, readonly Category[]],
): SharingRule => ({
  id,
  says: 'From level 3, once the duty of Children Act 2004 s.16LA is in force, hub staff see in outline what bears on a child’s safety, by that duty.',
  holder,
  categories,
  about: CHILDREN,
  roles: HUB_STAFF,
  purposes: BELOW_SECTION_47,
  when: [
    familyAgreesOrIsOverridden,
    levelAtLeast(3),
    agedUnder(18),
    hasCommenced('CHILDREN_ACT_2004_S16LA'),
  ],
  shows: IN_OUTLINE,
  basis,
  owner,
  reviewBy: '2027-09-30',
});

export const duty2026: readonly SharingRule[] = [
  underTheDuty('DU-SC', 'SOCIAL_CARE', 'Director of Children’s Services', [
    DUTY_TO_DISCLOSE,
    ['SOCIAL_CARE_REFERRAL', 'CHILD_PROTECTION_PLAN', 'CHILD_IN_NEED_PLAN'],
  ]),
  underTheDuty('DU-HE', 'HEALTH', 'Caldicott Guardian of the health partnership', [
    DUTY_TO_DISCLOSE,
    ['EMERGENCY_ATTENDANCE', 'MISSED_APPOINTMENT', 'COMMUNITY_HEALTH'],
  ]),
  underTheDuty('DU-PO', 'POLICE', 'Force information manager', [
    CRIMINAL_DUTY_TO_DISCLOSE,
    ['PUBLIC_PROTECTION_NOTICE', 'MISSING_EPISODE'],
  ]),
  underTheDuty('DU-ED', 'EDUCATION', 'Head of the education safeguarding service', [
    DUTY_TO_DISCLOSE,
    ['ATTENDANCE', 'SUSPENSION_OR_EXCLUSION'],
  ]),
];
