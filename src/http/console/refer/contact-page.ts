import { z } from 'zod';
import { instant, type Instant } from '../../../domain/day.ts';
import { minuteInWords } from '../dates.ts';
import { CLOCK_FIELDS, clock, clockCell } from '../file/clock-view.ts';
import { CLOCK_WORDS } from '../front-door-words.ts';
import { idIn } from '../hub-form.ts';
import type { HubPage } from '../hub-page.ts';
import { sectionsPage, text, type Section } from '../kit/list-page.ts';
import { fileHref } from '../referral-view.ts';
import { anInstant, maybe } from '../scalars.ts';
import { CONTACT } from './contact-form.ts';

export const TAKEN_DOCUMENT = /* GraphQL */ `
  query ContactTaken($contact: ID!) {
    contactTaken(contact: $contact) {
      referral
      receivedAt
      organisation
      clocks {
        ${CLOCK_FIELDS}
      }
    }
  }
`;

const takenAnswer = z.object({
  contactTaken: z.object({
    referral: z.string(),
    receivedAt: anInstant,
    organisation: maybe(z.string()),
    clocks: z.array(clock),
  }),
});

type Taken = z.infer<typeof takenAnswer>['contactTaken'];

/** What whoever took a call reads out to the caller: the reference, and what is due when. */
export const contactPage = (now: () => number): HubPage<string> => ({
  request: idIn,
  question: (contact) => ({ query: TAKEN_DOCUMENT, variables: { contact } }),
  compose: (answered) => {
    const taken = takenAnswer.parse(answered).contactTaken;
    const { referral } = taken;
    return sectionsPage({
      here: 'contact',
      heading: `The call is taken down: ${referral}`,
      lead: 'Read the reference out to the caller. Their form joins this call where they name it.',
      actions: [
        { says: 'Open the referral', href: fileHref(referral), strong: true },
        { says: 'Take down another call', href: CONTACT },
      ],
      sections: [whatSection(taken), dueSection(taken, instant(now()))],
    });
  },
});

const whatSection = ({ referral, receivedAt, organisation }: Taken): Section => ({
  summary: [
    { name: 'Reference', cell: text(referral) },
    { name: 'The call came', cell: text(minuteInWords(receivedAt)) },
    {
      name: 'Whose form is taken',
      cell: text(
        organisation
          ? `That of ${organisation}, or one that you type in for the caller`
          : 'One that you type in for the caller, and no other',
      ),
    },
  ],
});

const dueSection = ({ clocks }: Taken, now: Instant): Section => ({
  heading: 'What is due',
  list: {
    caption: 'What this call has to come to, and when',
    columns: ['What', 'By', 'Time left'],
    rows: clocks
      .toSorted((one, other) => (one.dueAt < other.dueAt ? -1 : 1))
      .map((one) => [
        text(CLOCK_WORDS[one.kind]),
        text(minuteInWords(one.dueAt)),
        clockCell(one, now),
      ]),
    empty: 'No time runs for it.',
  },
});
