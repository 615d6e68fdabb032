import type { RuleBook } from '../../policies/vocabulary.ts';
import type { RuleBundle } from '../domain/sharing.ts';
import { endAgreement } from './agreements/end.ts';
import { listAgreements } from './agreements/list.ts';
import { proposeAgreement } from './agreements/propose.ts';
import { processing } from './agreements/record-of-processing.ts';
import { signAgreement } from './agreements/sign.ts';
import type { GovernanceBooks } from './books.ts';
import { listColleagues } from './colleagues/list.ts';
import { practitionerNames } from './colleagues/names.ts';
import { breakGlass } from './emergencies/break-glass.ts';
import { emergencyNotices, emergencyRegister } from './emergencies/list.ts';
import { reviewEmergency } from './emergencies/review.ts';
import { declareConflict } from './family/declare-conflict.ts';
import { familyAgreements } from './family/list-agreements.ts';
import { authoriseOverride, overrideAgreement } from './family/override-agreement.ts';
import { recordAgreement } from './family/record-agreement.ts';
import { withdrawAgreement } from './family/withdraw-agreement.ts';
import { liftRestriction } from './restrictions/lift.ts';
import { listRestrictions } from './restrictions/list.ts';
import { reviewRestriction } from './restrictions/review.ts';
import { restrictPerson } from './restrictions/restrict-person.ts';
import { recordStaff, staffRegister } from './restrictions/staff.ts';
import { approveRules, listActivations, proposeRules } from './rules/activate.ts';
import { listCommencements, recordCommencement } from './rules/commencement.ts';
import { expiring } from './rules/expiring.ts';
import { explainReferral, explainSupposed } from './rules/explain.ts';
import { lostWithAgreement, rulesRestingOn, whoMaySeeIt } from './rules/officer.ts';

export type GovernanceParts = {
  readonly books: GovernanceBooks;
  readonly rulebook: RuleBook;
  readonly policy: RuleBundle;
  readonly newId: () => string;
};

/** Where it is settled who may see what. */
export function governanceDesks({ books, rulebook, policy, newId }: GovernanceParts) {
  const writing = { ...books, newId };
  return {
    ...agreementDesks(writing, rulebook),
    ...familyDesks(writing),
    restrictPerson: restrictPerson(writing),
    liftRestriction: liftRestriction(books),
    reviewRestriction: reviewRestriction(books),
    restrictions: listRestrictions(books),
    recordStaff: recordStaff(books),
    staffRegister: staffRegister(books),
    colleagues: listColleagues(books),
    practitionerNames: practitionerNames(books),
    breakGlass: breakGlass(writing),
    reviewEmergency: reviewEmergency(books),
    emergencyRegister: emergencyRegister(books),
    emergencyNotices: emergencyNotices(books),
    explain: explainReferral(rulebook),
    explainSupposed: explainSupposed(rulebook),
    whoMaySee: whoMaySeeIt(rulebook),
    rulesRestingOn: rulesRestingOn(rulebook),
    expiring: expiring(books, rulebook),
    proposeRules: proposeRules(books, policy),
    approveRules: approveRules(books, policy),
    ruleActivations: listActivations(books, policy),
    recordCommencement: recordCommencement(books),
    commencements: listCommencements(books),
  };
}
export type GovernanceDesks = ReturnType<typeof governanceDesks>;

type Writing = GovernanceBooks & { readonly newId: () => string };

const agreementDesks = (books: Writing, rulebook: RuleBook) => ({
  proposeAgreement: proposeAgreement(books),
  signAgreement: signAgreement(books),
  endAgreement: endAgreement(books),
  agreements: listAgreements(books),
  recordOfProcessing: processing(books, rulebook),
  lostWithAgreement: lostWithAgreement(books, rulebook),
});

const familyDesks = (books: Writing) => ({
  declareConflict: declareConflict(books.referrals),
  recordAgreement: recordAgreement(books),
  withdrawAgreement: withdrawAgreement(books),
  overrideAgreement: overrideAgreement(books),
  authoriseOverride: authoriseOverride(books),
  familyAgreements: familyAgreements(),
});
