import { z } from 'zod';
import type { HubForm } from '../hub-form.ts';
import { dayOf, lineOf, linesOf, type Typed } from '../kit/fields.ts';
import type { Trouble } from '../kit/form-page.ts';
import { lastTimeAt } from '../uk-day.ts';
import { CALLER, CHILD, CHILD_LINES, contactFields } from './contact-fields.ts';

export const CONTACT = '/console/contact';

export const CONTACT_FORM_DOCUMENT = /* GraphQL */ `
  query ContactForm {
    frontDoor {
      organisations {
        agency
        name
      }
    }
  }
`;

export const RECORD_DOCUMENT = /* GraphQL */ `
  mutation RecordContact($contact: ContactInput!) {
    recordContact(contact: $contact) {
      referral
    }
  }
`;

const asked = z.object({
  frontDoor: z.object({
    organisations: z.array(z.object({ agency: z.string(), name: z.string() })),
  }),
});
const recorded = z.object({ recordContact: z.object({ referral: z.string() }) });

/** A call, in as few answers as it can be worked with. The form, and who rates it, come later. */
export const contactForm = (clock: () => number): HubForm<object> => ({
  address: () => ({}),
  question: () => ({ query: CONTACT_FORM_DOCUMENT, variables: {} }),
  compose: (answered) => ({
    here: 'contact',
    heading: 'Take down a call',
    lead: 'If a child is in danger now, ring 999 first.',
    required:
      'Needed are who rings, what worries them, whether a child is in danger now, whether their form will come, and something of the child or that there is no information. All else may stay empty.',
    fields: contactFields(asked.parse(answered).frontDoor.organisations),
    submit: 'Take down the call',
  }),
  check: (typed) => troublesOf(typed, clock()),
  act: (typed) => ({
    query: RECORD_DOCUMENT,
    variables: { contact: contactIn(typed, clock()) },
  }),
  done: (answered) =>
    `${CONTACT}/${encodeURIComponent(recorded.parse(answered).recordContact.referral)}`,
});

const NEEDS = {
  [`${CALLER}.source`]: 'Choose who rings, if only “Not known”.',
  concern: 'Say what worries them.',
  danger: 'Choose whether a child is in danger now, if only “Not known”.',
  formExpected: 'Choose whether they will send the form.',
} as const;

function troublesOf(typed: Typed, now: number): readonly Trouble[] {
  const named = Object.keys(childIn(typed)).length > 0;
  const unknown = linesOf(typed, 'unknownChild').length > 0;
  const at = lineOf(typed, 'receivedAt');
  return [
    ...Object.entries(NEEDS).flatMap(([field, says]) =>
      lineOf(typed, field) === undefined ? [{ field, says }] : [],
    ),
    ...(named === unknown
      ? [
          {
            field: named ? 'unknownChild' : `${CHILD}.given`,
            says: named
              ? 'You say something of the child, and that there is no information. Take one away.'
              : 'Say something of the child, or choose “No information available about the child”.',
          },
        ]
      : []),
    ...(at !== undefined && lastTimeAt(at, now) === undefined
      ? [{ field: 'receivedAt', says: 'Write the time such as 14:30.' }]
      : []),
  ];
}

const childIn = (typed: Typed): object => {
  const born = dayOf(typed, `${CHILD}.dateOfBirth`);
  return Object.fromEntries([
    ...Object.keys(CHILD_LINES).flatMap((name) => {
      const said = lineOf(typed, `${CHILD}.${name}`);
      return said === undefined ? [] : [[name, said] as const];
    }),
    ...(born === undefined ? [] : [['dateOfBirth', born] as const]),
  ]);
};

/** Whether there is danger is yes or no at the hub; that a caller could not say stands in the words of the call. */
const NOT_KNOWN = 'Whether a child is in danger now, the caller could not say.';

function contactIn(typed: Typed, now: number) {
  const child = childIn(typed);
  const danger = lineOf(typed, 'danger');
  const concern = lineOf(typed, 'concern') ?? '';
  const at = lineOf(typed, 'receivedAt');
  const receivedAt = at === undefined ? undefined : lastTimeAt(at, now);
  return {
    referrer: {
      source: lineOf(typed, `${CALLER}.source`),
      name: lineOf(typed, `${CALLER}.name`),
      contact: lineOf(typed, `${CALLER}.contact`),
      protect: linesOf(typed, 'protect').length > 0,
    },
    ...(lineOf(typed, 'agency') === undefined ? {} : { agency: lineOf(typed, 'agency') }),
    children: Object.keys(child).length > 0 ? [child] : [],
    concern: danger === 'NOT_KNOWN' ? `${concern}\n\n${NOT_KNOWN}` : concern,
    immediateDanger: danger === 'YES',
    formExpected: lineOf(typed, 'formExpected') === 'yes',
    ...(receivedAt === undefined ? {} : { receivedAt }),
  };
}
