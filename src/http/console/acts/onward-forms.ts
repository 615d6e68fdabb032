import { FEEDBACK_WORDS, optionsOf, ROUTE_WORDS, STAGE_WORDS } from '../front-door-words.ts';
import { lineOf, type Field, type Typed } from '../kit/fields.ts';
import type { Acting, ReferralActForm } from './act-form.ts';
import { arrived } from './arrived-form.ts';

const agencyList = ({ agencies, frontDoor: { screenedBy } }: Acting): Field => ({
  kind: 'LIST',
  name: 'agency',
  label: 'Agency that has to say that it arrived',
  optional: true,
  options: [
    ...(screenedBy ? [{ value: screenedBy.agency, says: screenedBy.name }] : []),
    ...agencies.map(({ code, name }) => ({ value: code, says: name })),
  ],
});
/** Nothing is returned to a service where none screens before the hub. */
const routesFor = ({ frontDoor: { screenedBy } }: Acting) =>
  optionsOf(ROUTE_WORDS).filter(({ value }) => screenedBy || value !== 'REFERRAL_SERVICE');
const toWhom: Field = { kind: 'LINE', name: 'name', label: 'Team or worker' };
const note: Field = { kind: 'TEXT', name: 'note', label: 'What they need to know' };
const because: Field = { kind: 'TEXT', name: 'because', label: 'Why' };
const passedOn = (typed: Typed) => ({
  name: lineOf(typed, 'name'),
  note: lineOf(typed, 'note'),
  ...(lineOf(typed, 'agency') === undefined ? {} : { agency: lineOf(typed, 'agency') }),
});
const NEEDS_WHOM = { name: 'Say who receives it.', note: 'Say what they need to know.' };

const route: ReferralActForm = {
  acts: ['ROUTE'],
  path: 'route',
  says: 'Pass it on',
  heading: 'Pass it on',
  lead: 'It has arrived only once somebody there says so; until then its time runs.',
  fields: (acting) => [
    { kind: 'ONE_OF', name: 'to', label: 'Where to', options: routesFor(acting) },
    toWhom,
    agencyList(acting),
    note,
  ],
  submit: 'Pass on',
  needs: { to: 'Choose where it goes.', ...NEEDS_WHOM },
  mutation: {
    declares: ', $to: RouteKind!, $agency: ID, $name: String!, $note: String!',
    call: 'routeOnward(referral: $referral, version: $version, to: $to, agency: $agency, name: $name, note: $note) { id }',
  },
  variables: (typed) => ({ to: lineOf(typed, 'to'), ...passedOn(typed) }),
};

const bypass: ReferralActForm = {
  acts: ['PASS_TO_ALLOCATED_WORKER'],
  path: 'allocated-worker',
  says: 'Pass to the worker who has the case',
  heading: 'Pass to the worker who has the child’s case',
  fields: (acting) => [{ ...toWhom, label: 'Worker' }, agencyList(acting), note],
  submit: 'Pass on and end it here',
  warning: 'The referral ends here. The worker has to say that it arrived.',
  needs: NEEDS_WHOM,
  mutation: {
    declares: ', $agency: ID, $name: String!, $note: String!',
    call: 'passToAllocatedWorker(referral: $referral, version: $version, agency: $agency, name: $name, note: $note) { id }',
  },
  variables: passedOn,
};

const feedback: ReferralActForm = {
  acts: ['SEND_FEEDBACK'],
  path: 'feedback',
  says: 'Tell the referrer',
  heading: 'What is the referrer told?',
  lead: 'One of these sentences and no other, so that nothing about the family slips in.',
  fields: ({ referral: { file } }) => [
    {
      kind: 'ONE_OF',
      name: 'kind',
      label: 'They are told',
      options: file.tellable.map((kind) => ({ value: kind, says: FEEDBACK_WORDS[kind] })),
    },
  ],
  submit: 'Tell them',
  needs: { kind: 'Choose what they are told.' },
  mutation: {
    declares: ', $kind: FeedbackKind!',
    call: 'sendFeedback(referral: $referral, version: $version, kind: $kind) { id }',
  },
  variables: (typed) => ({ kind: lineOf(typed, 'kind') }),
};

const disagree: ReferralActForm = {
  acts: ['DISAGREE'],
  path: 'disagree',
  says: 'Take down a disagreement',
  heading: 'Who does not agree?',
  fields: () => [
    { kind: 'TEXT', name: 'says', label: 'Who does not agree, with what, and why' },
    { kind: 'ONE_OF', name: 'stage', label: 'How far up it goes', options: optionsOf(STAGE_WORDS) },
  ],
  submit: 'Take down',
  needs: { says: 'Say who does not agree, and with what.', stage: 'Choose how far up it goes.' },
  mutation: {
    declares: ', $says: String!, $stage: Int!',
    call: 'recordDisagreement(referral: $referral, version: $version, says: $says, stage: $stage) { id }',
  },
  variables: (typed) => ({ says: lineOf(typed, 'says'), stage: Number(lineOf(typed, 'stage')) }),
};

const settle: ReferralActForm = {
  acts: ['SETTLE_DISAGREEMENT'],
  offered: ({ disagreements }) => disagreements.some(({ settled }) => !settled),
  path: 'settle',
  says: 'Settle a disagreement',
  heading: 'How was it settled?',
  fields: ({ referral: { file } }) => [
    {
      kind: 'ONE_OF',
      name: 'disagreement',
      label: 'Which',
      options: file.disagreements
        .filter(({ settled }) => !settled)
        .map(({ id, says }) => ({ value: id, says })),
    },
    { kind: 'TEXT', name: 'how', label: 'How' },
  ],
  submit: 'Settle',
  needs: { disagreement: 'Choose which.', how: 'Say how it was settled.' },
  mutation: {
    declares: ', $disagreement: ID!, $how: String!',
    call: 'settleDisagreement(referral: $referral, version: $version, disagreement: $disagreement, how: $how) { id }',
  },
  variables: (typed) => ({
    disagreement: lineOf(typed, 'disagreement'),
    how: lineOf(typed, 'how'),
  }),
};

const close: ReferralActForm = {
  acts: ['CLOSE'],
  path: 'close',
  says: 'Close it',
  heading: 'Close the referral',
  fields: ({ referral: { file } }) =>
    file.stillOpen.length === 0
      ? []
      : [
          {
            kind: 'TEXT',
            name: 'despiteOpen',
            label: 'Why it is closed all the same',
            hint: `Still to be done: ${file.stillOpen.join(' ')}`,
          },
        ],
  submit: 'Close',
  warning: 'A closed referral opens no picture to anybody. A manager can open it again.',
  mutation: {
    declares: ', $despiteOpen: String',
    call: 'closeReferral(referral: $referral, version: $version, despiteOpen: $despiteOpen) { id }',
  },
  variables: (typed) => ({ despiteOpen: lineOf(typed, 'despiteOpen') }),
  leadsTo: () => '/console/',
};

const withdraw: ReferralActForm = {
  acts: ['WITHDRAW'],
  path: 'withdraw',
  says: 'Withdraw it',
  heading: 'Withdraw the referral',
  lead: 'For what its referrer takes back, and for what was recorded in error.',
  fields: () => [because],
  submit: 'Withdraw',
  warning: 'It ends without a decision.',
  needs: { because: 'Say why.' },
  mutation: {
    declares: ', $because: String!',
    call: 'withdrawReferral(referral: $referral, version: $version, because: $because) { id }',
  },
  variables: (typed) => ({ because: lineOf(typed, 'because') }),
  leadsTo: () => '/console/',
};

/** What becomes of a referral after it is decided, and other ends of it. */
export const onwardForms: readonly ReferralActForm[] = [
  route,
  arrived,
  feedback,
  disagree,
  settle,
  bypass,
  close,
  withdraw,
];
