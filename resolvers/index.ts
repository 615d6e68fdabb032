import type { Desks } from '../src/hub/desks.ts';
import { answersSince } from './answers-since.ts';
import { agency } from './agency.ts';
import { audit } from './audit.ts';
import { agreements } from './agreements.ts';
import { emergencies } from './emergencies.ts';
import { familyAgreement } from './family-agreement.ts';
import { restrictions } from './restrictions.ts';
import { rules } from './rules.ts';
import { familyPicture } from './family-picture.ts';
import { frontDoor } from './front-door.ts';
import { match } from './match.ts';
import { governance } from './governance.ts';
import { practitioner } from './practitioner.ts';
import { referralFile } from './referral-file.ts';
import { referralForm } from './referral-form.ts';
import { registration } from './registration.ts';
import { requests } from './requests.ts';
import { referral } from './referral.ts';
import { returns } from './returns.ts';
import { review } from './review.ts';
import { why } from './why.ts';
import { sourceRules } from './source-rules.ts';
import { sourceUse } from './source-use.ts';

/** Every resolver there is; each answers the SDL file of its own name. */
export const resolversOver = (desks: Desks) => [
  practitioner(desks.governance),
  referral,
  agency,
  registration(desks.registration),
  requests(desks.human),
  familyPicture,
  answersSince(desks.answersSince),
  referralForm(desks.frontDoor),
  referralFile(desks.frontDoor),
  frontDoor(desks.frontDoor),
  governance(desks.governance),
  match(desks.links, desks.wrongPerson),
  agreements(desks.governance),
  familyAgreement(desks.governance),
  restrictions(desks.governance),
  emergencies(desks.governance),
  rules(desks.governance),
  audit(desks.review),
  review(desks.review),
  why(desks.why),
  sourceUse(desks.sourceUse),
  sourceRules(desks.sourceRules),
  returns(desks.returns),
];
