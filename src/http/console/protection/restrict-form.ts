import type { z } from 'zod';
import { missing } from '../acts/act-form.ts';
import { optionsOf } from '../front-door-words.ts';
import type { HubForm } from '../hub-form.ts';
import { dayOf, lineOf, type Field } from '../kit/fields.ts';
import { accessFields, accessIn, COLLEAGUES, colleaguesAnswer } from './colleague-fields.ts';
import { addressesIn, knownPersonFields, knownPersonIn } from './known-person-fields.ts';
import { PROTECTED_HREF, REASON_WORDS, RESTRICTIONS_HREF } from './protection-document.ts';

const fieldsOf = (colleagues: z.infer<typeof colleaguesAnswer>['colleagues']): readonly Field[] => [
  {
    kind: 'ONE_OF',
    name: 'reason',
    label: 'Why',
    hint: 'A home that is kept safe is shown to nobody: then name nobody who may see it.',
    options: optionsOf(REASON_WORDS),
  },
  ...knownPersonFields('person', 'The person'),
  ...accessFields('Who may see them all the same', colleagues),
  {
    kind: 'TEXT',
    name: 'safeAddresses',
    label: 'Addresses that are kept safe',
    hint: 'One a line, the postcode after the last comma. They are shown to nobody, and not here again.',
    optional: true,
    rows: 3,
  },
  {
    kind: 'TEXT',
    name: 'knownAddresses',
    label: 'Homes that may be shown',
    hint: 'Which whoever endangers them knows already. One a line, the postcode after the last comma.',
    optional: true,
    rows: 3,
  },
  { kind: 'DAY', name: 'reviewBy', label: 'To be reviewed by' },
  {
    kind: 'DAY',
    name: 'until',
    label: 'The last day',
    hint: 'Left out for witness protection, adoption and a safe address: those end by being lifted alone.',
    optional: true,
  },
  { kind: 'TEXT', name: 'because', label: 'Why in this case' },
];

/** Keeps somebody from all but those who are named. The hub says what does not fit together. */
export const restrictForm: HubForm<object> = {
  address: () => ({}),
  question: () => ({ query: `query RestrictForm { ${COLLEAGUES} }`, variables: {} }),
  compose: (answered) => {
    const { me, colleagues } = colleaguesAnswer.parse(answered);
    const seesList = me.roles.includes('IG_OFFICER');
    return {
      here: seesList ? 'protection' : 'protecting',
      heading: 'Restrict somebody',
      lead: 'From the next question on, whichever agency speaks of them.',
      ...(seesList && { back: { says: 'Back to restricted people', href: RESTRICTIONS_HREF } }),
      fields: fieldsOf(colleagues),
      elsewhere: { person: 'The person' },
      submit: 'Restrict them',
      warning: 'Somebody else has to lift it.',
    };
  },
  check: missing({
    reason: 'Choose why.',
    'person.given': 'Type their given names.',
    'person.family': 'Type their family name.',
    because: 'Say why in this case.',
  }),
  act: (typed) => {
    const until = dayOf(typed, 'until');
    return {
      query: /* GraphQL */ `
        mutation RestrictPerson($restriction: RestrictionInput!) {
          restrictPerson(restriction: $restriction) {
            id
          }
        }
      `,
      variables: {
        restriction: {
          reason: lineOf(typed, 'reason'),
          person: knownPersonIn(typed, 'person'),
          access: accessIn(typed),
          safeAddresses: addressesIn(typed, 'safeAddresses'),
          knownAddresses: addressesIn(typed, 'knownAddresses'),
          reviewBy: dayOf(typed, 'reviewBy') ?? '',
          ...(until !== undefined && { until }),
          because: lineOf(typed, 'because'),
        },
      },
    };
  },
  done: () => PROTECTED_HREF,
};
