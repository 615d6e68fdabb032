import type { Answering } from './console.ts';
import { igAnswers } from './sample-answers-ig.ts';
import { matchAnswers } from './sample-matches.ts';
import { requestAnswers } from './sample-requests.ts';
import { protectionAnswers } from './sample-protection.ts';
import { sampleFile } from './sample-file.ts';
import {
  sampleAgreements,
  sampleDrafts,
  sampleHouse,
  sampleReceived,
  sampleReferring,
  sampleTaken,
  sampleWhy,
} from './sample-referring.ts';
import { sampleActing, sampleTeam, sampleWorklist } from './sample-worklist.ts';
import { pictureAnswerWith, sampleCoverage, sampleReferral } from './sample-picture.ts';

const refused = {
  data: { referral: null, familyPicture: null },
  errors: [{ extensions: { code: 'NOT_AVAILABLE' } }],
};

/** Every source answered and none knows the family: a picture with nothing in it. */
const emptyPicture = pictureAnswerWith({
  members: [],
  households: [],
  chronology: { total: 0, next: null, nodes: [] },
  flags: [],
  professionals: [],
  conflicts: [],
  withheld: [],
  coverage: sampleCoverage.map((line) => Object.assign({}, line, { state: 'NO_TRACE' })),
});

/** What a hub answers for the pages that the browser tests look at, by what is asked and the referral's id. */
export const samplePages: Answering = ({ query, variables }) => {
  const [, operation = ''] = /^\s*\w+ (\w+)/.exec(query) ?? [];
  return (BY_OPERATION.get(operation) ?? pictures)(variables);
};

type Variables = Readonly<Record<string, unknown>>;
const BY_OPERATION = new Map<string, (variables: Variables) => unknown>([
  ...igAnswers,
  ...matchAnswers,
  ...protectionAnswers,
  ...requestAnswers,
  ['Worklist', ({ queue }) => ({ data: queue === 'UNASSIGNED' ? emptyWorklist : sampleWorklist })],
  ['ReferralFile', ({ id }) => (id === sampleReferral.id ? { data: sampleFile } : refused)],
  ['ReferralAct', () => ({ data: sampleActing })],
  ['ConflictForm', ({ id }) => ({ data: { referral: { id } } })],
  ['ActOnReferral', () => ({ data: {} })],
  ['WhyNot', () => ({ data: sampleWhy })],
  ['FamilyAgreement', () => ({ data: sampleAgreements })],
  ['EmergencyForm', () => ({ data: { me: { name: 'Priya Raman' } } })],
  ['Refer', () => ({ data: sampleReferring })],
  ['SendForm', () => ({ data: { ...sampleHouse, ...sampleDrafts } })],
  ['ContactForm', () => ({ data: sampleHouse })],
  ['ContactTaken', () => ({ data: sampleTaken })],
  ['Received', () => ({ data: sampleReceived })],
  ['ReopenForm', () => ({ data: { me: { name: 'Marcus Bell' } } })],
  ['MyDrafts', () => ({ data: sampleDrafts })],
  ['SaveDraft', () => ({ data: { saveDraft: { id: 'D-1' } } })],
  ['Team', () => ({ data: sampleTeam })],
]);

const emptyWorklist = { worklist: { ...sampleWorklist.worklist, next: null, rows: [] } };

function pictures({ id }: Variables) {
  switch (id) {
    case sampleReferral.id:
      return pictureAnswerWith();
    case 'R-EMPTY':
      return emptyPicture;
    case 'R-FAULT':
      return { data: null, errors: [{ extensions: { code: 'HUB_UNAVAILABLE' } }] };
    default:
      return refused;
  }
}
