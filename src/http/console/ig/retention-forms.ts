import { missing } from '../acts/act-form.ts';
import { dateInWords } from '../dates.ts';
import { idIn, type HubForm } from '../hub-form.ts';
import { lineOf, linesOf } from '../kit/fields.ts';
import { text } from '../kit/list-page.ts';
import { NOTHING_NAMED_DOCUMENT } from './access-document.ts';
import {
  beforeIn,
  keptOf,
  RETENTION_HREF,
  retentionAnswer,
  retentionQuestion,
  type Before,
} from './retention-document.ts';

export const BACK = { says: 'Back to what is forgotten next', href: RETENTION_HREF };

/** Destroys keys whose time is over. */
export const forgetForm = (clock: () => number): HubForm<Before> => ({
  address: beforeIn(clock),
  question: retentionQuestion,
  compose: (answered) => {
    const due = retentionAnswer.parse(answered).retentionDue.due.filter(({ held }) => !held);
    const shown = { here: 'retention', heading: 'Forget what is due', back: BACK };
    if (due.length === 0)
      return { ...shown, lead: 'Nothing that is due may be forgotten.', fields: [] };
    return {
      ...shown,
      fields: [
        {
          kind: 'ANY_OF',
          name: 'keys',
          label: 'Keys to destroy',
          options: due.map(({ key, of, dueOn }) => ({
            value: key,
            says: keptOf(of),
            hint: `Time over ${dateInWords(dueOn)}. Key ${key}`,
          })),
        },
      ],
      submit: 'Destroy these keys',
      warning: 'Nobody can bring a key back.',
    };
  },
  check: (typed) =>
    linesOf(typed, 'keys').length === 0
      ? [{ field: 'keys', says: 'Choose at least one key.' }]
      : [],
  act: (typed) => ({
    query: /* GraphQL */ `
      mutation ForgetReferences($keys: [ID!]!) {
        forgetReferences(keys: $keys)
      }
    `,
    variables: { keys: linesOf(typed, 'keys') },
  }),
  done: () => RETENTION_HREF,
});

export const AUTHORITY = {
  kind: 'LINE',
  name: 'authority',
  hint: 'And where it is written.',
} as const;

/** Ends a hold; somebody other than who placed it. */
export const liftHoldForm: HubForm<string> = {
  address: idIn,
  question: () => ({ query: NOTHING_NAMED_DOCUMENT, variables: {} }),
  compose: (_answered, id) => ({
    here: 'retention',
    heading: 'Lift a legal hold',
    lead: 'Somebody other than whoever placed it has to lift it.',
    back: BACK,
    sections: [{ summary: [{ name: 'Hold', cell: text(id) }] }],
    fields: [{ ...AUTHORITY, label: 'Who allows it' }],
    submit: 'Lift the hold',
  }),
  check: missing({ authority: 'Say who allows it.' }),
  act: (typed, hold) => ({
    query: /* GraphQL */ `
      mutation LiftLegalHold($hold: ID!, $authority: String!) {
        liftLegalHold(hold: $hold, authority: $authority) {
          id
        }
      }
    `,
    variables: { hold, authority: lineOf(typed, 'authority') },
  }),
  done: () => RETENTION_HREF,
};
