import {
  DANGER_WORDS,
  optionsOf,
  SOURCE_WORDS,
  TOLD_AGREEMENT_WORDS,
} from '../front-door-words.ts';
import { lineOf, linesOf, type Field } from '../kit/fields.ts';
import { SECTION_NAMES, type SectionName } from './form-view.ts';
import { children, household, parents, professionals } from './people-steps.ts';
import { begunWith, NO_INFORMATION, noInformation, tick, type Step } from './step.ts';

const textField = (name: string, label: string, hint?: string): Field => ({
  kind: 'TEXT',
  name,
  label,
  ...(hint === undefined ? {} : { hint }),
});

const AT = 'form.referrer';
const REFERRER_LINES = {
  name: 'Your name',
  role: 'What you do',
  organisation: 'Where you work',
  contact: 'How to reach you',
} as const;

const referrer: Step = {
  fields: () => [
    {
      kind: 'LIST',
      name: `${AT}.source`,
      label: 'Who you are to the child',
      options: optionsOf(SOURCE_WORDS),
    },
    ...Object.entries(REFERRER_LINES).map(([name, label]): Field => ({
      kind: 'LINE',
      name: `${AT}.${name}`,
      label,
    })),
    {
      kind: 'ANY_OF',
      name: 'protect',
      label: 'Whether the family may know',
      options: [{ value: 'yes', says: 'The family must not learn who referred' }],
    },
  ],
  read: (typed) => ({
    source: lineOf(typed, `${AT}.source`) ?? 'UNKNOWN',
    ...Object.fromEntries(
      Object.keys(REFERRER_LINES).map((name) => [name, lineOf(typed, `${AT}.${name}`)] as const),
    ),
    protect: linesOf(typed, 'protect').length > 0,
  }),
  begun: ({ referrer: who }) =>
    begunWith({
      [`${AT}.source`]: who?.source,
      [`${AT}.name`]: who?.name,
      [`${AT}.role`]: who?.role,
      [`${AT}.organisation`]: who?.organisation,
      [`${AT}.contact`]: who?.contact,
      protect: tick(who?.protect),
    }),
};

const concerns: Step = {
  fields: () => [
    textField(
      'form.concerns',
      'What worries you',
      'What you saw or heard, when, and in whose words. Say what is fact and what is your opinion.',
    ),
  ],
  read: (typed) => lineOf(typed, 'form.concerns'),
  begun: (form) => begunWith({ 'form.concerns': form.concerns }),
};

const danger: Step = {
  lead: 'If a child is in danger now, ring 999 first.',
  fields: () => [
    {
      kind: 'ONE_OF',
      name: 'form.danger.answer',
      label: 'Is a child in danger now?',
      options: optionsOf(DANGER_WORDS),
    },
    textField('form.danger.says', 'What the danger is'),
  ],
  read: (typed) => {
    const answer = lineOf(typed, 'form.danger.answer');
    return answer === undefined ? undefined : { answer, says: lineOf(typed, 'form.danger.says') };
  },
  begun: (form) =>
    begunWith({
      'form.danger.answer': form.danger?.answer,
      'form.danger.says': form.danger?.says,
    }),
};

const agreement: Step = {
  lead: 'Ask the family unless that would put a child or somebody else at risk.',
  fields: () => [
    {
      kind: 'ONE_OF',
      name: 'form.agreement.state',
      label: 'Do they agree that you refer?',
      options: optionsOf(TOLD_AGREEMENT_WORDS),
    },
    textField('form.agreement.says', 'Who agreed to what, or why nobody was asked'),
    NO_INFORMATION,
  ],
  read: (typed) => ({
    noInformation: noInformation(typed),
    state: lineOf(typed, 'form.agreement.state'),
    says: lineOf(typed, 'form.agreement.says'),
  }),
  begun: (form) =>
    begunWith({
      'form.agreement.state': form.agreement?.state,
      'form.agreement.says': form.agreement?.says,
      noInformation: tick(form.agreement?.noInformation),
    }),
};

/** The pages of the referral form; a section that is missing here does not compile. */
export const STEPS: Readonly<Record<SectionName, Step>> = {
  referrer,
  children,
  household,
  parents,
  concerns,
  danger,
  agreement,
  professionals,
};

/** The section after this one; undefined after the last. */
export const sectionAfter = (section: SectionName): SectionName | undefined =>
  SECTION_NAMES[SECTION_NAMES.indexOf(section) + 1];
