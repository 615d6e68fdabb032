import type { Desks } from '../src/desks.ts';
import { agency } from './agency.ts';
import { audit } from './audit.ts';
import { familyPicture } from './family-picture.ts';
import { governance } from './governance.ts';
import { practitioner } from './practitioner.ts';
import { referral } from './referral.ts';
import { review } from './review.ts';

/** Every resolver there is; each answers the SDL file of its own name. */
export const resolversOver = (desks: Desks) => [
  practitioner,
  referral,
  agency,
  familyPicture,
  governance(desks.governance),
  audit(desks.review),
  review(desks.review),
];
