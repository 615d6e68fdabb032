import { agedAtLeast, familyAgreesOrIsOverridden, levelAtLeast } from '../conditions.ts';
import { CRIMINAL_CO_OPERATION } from '../lawful-basis.ts';
import {
  BELOW_SECTION_47,
  HUB_STAFF,
  IN_OUTLINE,
  WHO_POSES_A_RISK,
  WHO_THEY_ARE,
} from '../reach.ts';
import type { SharingRule } from '../vocabulary.ts';

const belowSection47 = {
  holder: 'POLICE',
  roles: HUB_STAFF,
  purposes: BELOW_SECTION_47,
  basis: CRIMINAL_CO_OPERATION,
  owner: 'Force information manager',
  reviewBy: '2027-04-01',
} as const;

/** Somebody of whom police say that they pose a risk to a child, before section 47 is decided. */
export const ofWhoPosesARisk: readonly SharingRule[] = [
  {
    ...belowSection47,
    id: 'PO-16',
    says: 'While screening or assessing need, from level 2, hub staff see who it is of whom police say that they pose a risk to a child.',
    categories: ['PERSON_DETAILS', 'RELATIONSHIPS'],
    about: WHO_POSES_A_RISK,
    when: [familyAgreesOrIsOverridden, levelAtLeast(2)],
    shows: WHO_THEY_ARE,
  },
  {
    ...belowSection47,
    id: 'PO-17',
    says: 'While screening or assessing need, from level 3, hub staff see in outline why police say that somebody aged 18 or over poses a risk to a child.',
    categories: ['OFFENCE', 'DOMESTIC_ABUSE_INCIDENT', 'POLICE_MARKER'],
    about: WHO_POSES_A_RISK,
    when: [familyAgreesOrIsOverridden, levelAtLeast(3), agedAtLeast(18)],
    shows: IN_OUTLINE,
  },
];
