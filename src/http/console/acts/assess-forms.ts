import { optionsOf } from '../front-door-words.ts';
import { lineOf, linesOf, type Field, type Typed } from '../kit/fields.ts';
import { LEVEL_WORDS, RAG_WORDS } from '../words.ts';
import type { ReferralActForm } from './act-form.ts';

export const why = (hint?: string): Field => ({
  kind: 'TEXT',
  name: 'rationale',
  label: 'Why',
  ...(hint === undefined ? {} : { hint }),
});

const NO_REASON = { rationale: 'Say why.' };

const rate: ReferralActForm = {
  acts: ['RATE'],
  path: 'rate',
  says: 'Rate its urgency',
  heading: 'How urgent is it?',
  fields: () => [
    { kind: 'ONE_OF', name: 'rag', label: 'Urgency', options: optionsOf(RAG_WORDS) },
    why('What makes it as urgent as this, and no more.'),
  ],
  submit: 'Rate',
  needs: { rag: 'Choose how urgent it is.', ...NO_REASON },
  mutation: {
    declares: ', $rag: RagRating!, $rationale: String!',
    call: 'rateReferral(referral: $referral, version: $version, rag: $rag, rationale: $rationale) { id }',
  },
  variables: (typed) => ({ rag: lineOf(typed, 'rag'), rationale: lineOf(typed, 'rationale') }),
};

const threshold: ReferralActForm = {
  acts: ['SET_THRESHOLD'],
  path: 'level',
  says: 'Set the level of need',
  heading: 'Which level of need?',
  lead: 'The level is not the urgency. What may be asked of agencies follows from recorded decisions, not from it alone.',
  fields: () => [
    { kind: 'ONE_OF', name: 'level', label: 'Level of need', options: optionsOf(LEVEL_WORDS) },
    why(),
  ],
  submit: 'Set the level',
  needs: { level: 'Choose a level of need.', ...NO_REASON },
  mutation: {
    declares: ', $level: Int!, $rationale: String!',
    call: 'setThreshold(referral: $referral, version: $version, level: $level, rationale: $rationale) { id }',
  },
  variables: (typed) => ({
    level: Number(lineOf(typed, 'level')),
    rationale: lineOf(typed, 'rationale'),
  }),
};

const assign: ReferralActForm = {
  acts: ['ASSIGN'],
  path: 'assign',
  names: true,
  says: 'Assign it',
  heading: 'Who works it?',
  lead: 'Whoever works a referral sees the family’s picture. Nobody who knows the family may.',
  fields: ({ referral: { team }, colleagues }) => [
    {
      kind: 'ONE_OF',
      name: 'who',
      label: 'Give it to',
      options: [
        { value: 'me', says: 'Me' },
        { value: 'named', says: 'Somebody else, or another team' },
      ],
    },
    {
      kind: 'LIST',
      name: 'practitioners',
      label: 'Colleague',
      hint: 'Whoever signed in at the console within 90 days.',
      options: colleagues.map(({ id, name, teams }) => ({
        value: id,
        says: teams.length === 0 ? name : `${name} (${teams.join(', ')})`,
      })),
      optional: true,
    },
    {
      kind: 'LINE',
      name: 'signInId',
      label: 'Sign-in id of somebody who is not in the list',
      hint: 'As their organisation’s sign-in names them: issuer and subject together.',
      optional: true,
    },
    {
      kind: 'LINE',
      name: 'team',
      label: 'Team',
      ...(team ? { hint: `It is with ${team} now.` } : {}),
      optional: true,
      width: 20,
    },
  ],
  submit: 'Assign',
  needs: { who: 'Choose who works it.' },
  mutation: {
    declares: ', $practitioners: [ID!], $team: ID',
    call: 'assignReferral(referral: $referral, version: $version, practitioners: $practitioners, team: $team)',
  },
  variables: (typed) => (lineOf(typed, 'who') === 'me' ? {} : namedIn(typed)),
  leadsTo: () => '/console/',
};

function namedIn(typed: Typed) {
  const practitioner = lineOf(typed, 'signInId') ?? lineOf(typed, 'practitioners');
  const team = lineOf(typed, 'team');
  return {
    ...(practitioner === undefined ? {} : { practitioners: [practitioner] }),
    ...(team === undefined ? {} : { team }),
  };
}

const move: ReferralActForm = {
  acts: ['SCREEN', 'ANALYSE'],
  path: 'move',
  says: 'Move it on',
  heading: 'Where does it stand now?',
  fields: ({ referral: { file } }) => [
    {
      kind: 'ONE_OF',
      name: 'to',
      label: 'From now on',
      options: [
        ...(file.acts.includes('SCREEN') ? [{ value: 'SCREENING', says: 'It is screened' }] : []),
        ...(file.acts.includes('ANALYSE')
          ? [{ value: 'ANALYSIS', says: 'What was gathered is weighed' }]
          : []),
      ],
    },
  ],
  submit: 'Move it on',
  needs: { to: 'Choose where it stands now.' },
  mutation: {
    declares: ', $to: ReferralMove!',
    call: 'moveReferral(referral: $referral, version: $version, to: $to) { id }',
  },
  variables: (typed) => ({ to: lineOf(typed, 'to') }),
};

const checks: ReferralActForm = {
  acts: ['BEGIN_CHECKS'],
  path: 'checks',
  says: 'Open checks with agencies',
  heading: 'Which agencies are to answer?',
  lead: 'Those that the rating requires are asked in any case. Each gets a time by which it is to have answered.',
  fields: ({ agencies }) => [
    {
      kind: 'ANY_OF',
      name: 'agencies',
      label: 'Others beside them',
      optional: true,
      options: agencies.map(({ code, name }) => ({ value: code, says: name })),
    },
  ],
  submit: 'Open the checks',
  mutation: {
    declares: ', $agencies: [ID!]',
    call: 'beginChecks(referral: $referral, version: $version, agencies: $agencies) { id }',
  },
  variables: (typed) => ({ agencies: linesOf(typed, 'agencies') }),
};

const answers: ReferralActForm = {
  acts: ['NOTE_ANSWERS'],
  offered: ({ checks: asked }) => asked.some(({ answered }) => !answered),
  path: 'answers',
  says: 'Take down answers',
  heading: 'Which agencies have told you?',
  lead: 'By telephone, by letter or in person. What a family picture heard is taken down from the picture.',
  fields: ({ referral: { file }, agencies }) => [
    {
      kind: 'ANY_OF',
      name: 'told',
      label: 'They have answered',
      options: agencies
        .filter(({ code }) => file.checks.some((one) => one.agency === code && !one.answered))
        .map(({ code, name }) => ({ value: code, says: name })),
    },
  ],
  submit: 'Take down',
  needs: { told: 'Choose at least one agency.' },
  mutation: {
    declares: ', $told: [ID!]',
    call: 'noteAnswers(referral: $referral, version: $version, told: $told) { id }',
  },
  variables: (typed) => ({ told: linesOf(typed, 'told') }),
};

/** Screening, rating and hearing agencies. */
export const assessForms: readonly ReferralActForm[] = [
  rate,
  threshold,
  assign,
  move,
  checks,
  answers,
];
