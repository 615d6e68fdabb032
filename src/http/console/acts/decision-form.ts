import type { ReferralAct } from '../../../domain/front-door.ts';
import type { DecisionKind, ReferralOutcome } from '../../../domain/referral-decision.ts';
import {
  DECISION_WORDS,
  NEED_WORDS,
  optionsOf,
  OUTCOME_WORDS,
  STRATEGY_WORDS,
} from '../front-door-words.ts';
import { lineOf, type Field, type Typed } from '../kit/fields.ts';
import { text } from '../kit/list-page.ts';
import type { ActAddress, ReferralActForm } from './act-form.ts';
import { why } from './assess-forms.ts';
import { censusFields, censusIn } from './census-fields.ts';

const ACT_OF: Readonly<Record<DecisionKind, ReferralAct>> = {
  OUTCOME: 'DECIDE_OUTCOME',
  STRATEGY_DISCUSSION: 'HOLD_STRATEGY_DISCUSSION',
  STRATEGY_OUTCOME: 'CONCLUDE_STRATEGY_DISCUSSION',
  SECTION_47: 'DECIDE_SECTION_47',
  POLICE_SECTION_115: 'DECIDE_POLICE_SECTION_115',
};

/** A decision, and the sealed picture on which it rests: the one that the decider came from. */
export const decisionForm: ReferralActForm = {
  acts: Object.values(ACT_OF),
  path: 'decide',
  says: 'Record a decision',
  heading: 'Record a decision',
  lead: 'With who decides, when, why, and which picture was seen. It can be read later, and not changed.',
  required:
    'Needed are what is decided, what it came to, and why. The rest is needed where it says so; otherwise it may stay empty.',
  fields: ({ referral: { file }, frontDoor: { screenedBy } }) => [
    ...whatFields(file.acts, screenedBy ? [] : ['RETURNED_TO_REFERRAL_SERVICE']),
    why('What was known, what was not, and what weighed.'),
    ...heardFields,
    ...(file.acts.includes('DECIDE_OUTCOME') ? censusFields : []),
  ],
  facts: pictureFacts,
  submit: 'Record the decision',
  needs: { kind: 'Choose what is decided.', rationale: 'Say why.' },
  mutation: {
    declares: ', $decision: DecisionInput!',
    call: 'recordDecision(referral: $referral, version: $version, decision: $decision) { id }',
  },
  variables: (typed, { picture }) => ({
    decision: { ...decisionIn(typed), ...censusIn(typed), ...(picture ? { picture } : {}) },
  }),
};

/** What can be decided where the referral stands, and what each of it came to. */
const whatFields = (
  acts: readonly ReferralAct[],
  without: readonly ReferralOutcome[],
): readonly Field[] => [
  {
    kind: 'ONE_OF',
    name: 'kind',
    label: 'What is decided',
    options: optionsOf(DECISION_WORDS).filter(({ value }) =>
      Object.entries(ACT_OF).some(([kind, act]) => kind === value && acts.includes(act)),
    ),
  },
  ...(acts.includes('CONCLUDE_STRATEGY_DISCUSSION') ? [strategyField] : []),
  ...(acts.includes('DECIDE_OUTCOME') ? [outcomeField(without)] : []),
];

const strategyField: Field = {
  kind: 'ONE_OF',
  name: 'strategy',
  label: 'What the strategy discussion came to',
  hint: 'Only where that is what is decided. An enquiry begins with it, and needs no decision besides.',
  optional: true,
  options: optionsOf(STRATEGY_WORDS),
};

const outcomeField = (without: readonly ReferralOutcome[]): Field => ({
  kind: 'ONE_OF',
  name: 'outcome',
  label: 'What becomes of the referral',
  hint: 'Only where that is what is decided.',
  optional: true,
  options: optionsOf(OUTCOME_WORDS).filter(({ value }) => !without.some((one) => one === value)),
});

const heardFields: readonly Field[] = [
  {
    kind: 'TEXT',
    name: 'despiteUnheard',
    label: 'Why without those who were not heard',
    hint: 'Needed where a source that had to be heard was not, and nothing more is done.',
    optional: true,
    rows: 3,
  },
  {
    kind: 'LIST',
    name: 'need',
    label: 'Primary need',
    hint: 'Needed where the case goes on to an assessment or a section 47 enquiry.',
    optional: true,
    options: optionsOf(NEED_WORDS),
  },
];

function pictureFacts({ picture }: ActAddress) {
  const name = 'Picture it rests on';
  if (picture) return [{ name, cell: text(picture.id, `Seal ${picture.digest}`) }];
  return [
    {
      name,
      cell: text(
        'None. To rest it on a picture, open the family picture and record the decision from there.',
      ),
    },
  ];
}

const DECISION_FIELDS = ['kind', 'outcome', 'strategy', 'rationale', 'despiteUnheard', 'need'];

const decisionIn = (typed: Typed) =>
  Object.fromEntries(
    DECISION_FIELDS.flatMap((name) => {
      const line = lineOf(typed, name);
      return line === undefined ? [] : [[name, line] as const];
    }),
  );
