import { z } from 'zod';
import { instant } from '../../../domain/day.ts';
import { minuteInWords } from '../dates.ts';
import type { HubPage } from '../hub-page.ts';
import { link, sectionsPage, text, type Section } from '../kit/list-page.ts';
import { anInstant, maybe } from '../scalars.ts';
import { passedOn, RECEIVED_FIELDS, receivedSection } from './received-page.ts';
import { REFER, stepHref } from './refer-forms.ts';

export const REFER_DOCUMENT = /* GraphQL */ `
  query Refer {
    frontDoor {
      takesForms
      screenedBy {
        name
      }
    }
    routedToUs {
      ...ReceivedFields
    }
    drafts {
      id
      savedAt
      blank
    }
    ownContacts {
      referral
      receivedAt
      formDueAt
      completeness
      missing
      feedback {
        says
        at
      }
    }
  }
  ${RECEIVED_FIELDS}
`;

const referAnswer = z.object({
  frontDoor: z.object({
    takesForms: z.boolean(),
    screenedBy: maybe(z.object({ name: z.string() })),
  }),
  routedToUs: z.array(passedOn),
  drafts: z.array(z.object({ id: z.string(), savedAt: anInstant, blank: z.array(z.string()) })),
  ownContacts: z.array(
    z.object({
      referral: z.string(),
      receivedAt: anInstant,
      formDueAt: maybe(anInstant),
      completeness: maybe(z.number()),
      missing: z.array(z.string()),
      feedback: z.array(z.object({ says: z.string(), at: anInstant })),
    }),
  ),
});

type ReferAnswer = z.infer<typeof referAnswer>;

/** Where somebody refers a concern, goes on with a form, and hears what they may know of what they referred. */
export const referPage = (clock: () => number): HubPage<object> => ({
  request: () => ({}),
  question: () => ({ query: REFER_DOCUMENT, variables: {} }),
  compose: (answered) => {
    const { frontDoor, routedToUs, drafts, ownContacts } = referAnswer.parse(answered);
    const { takesForms, screenedBy } = frontDoor;
    return sectionsPage({
      here: 'refer',
      heading: 'Refer a concern about a child',
      lead: takesForms
        ? 'If a child is in danger now, ring 999 first.'
        : `If a child is in danger now, ring 999 first. This hub takes referrals from ${screenedBy?.name ?? 'a service that screens them'}: send yours there.`,
      ...(takesForms
        ? { actions: [{ says: 'Begin a referral form', href: `${REFER}/new`, strong: true }] }
        : {}),
      sections: [
        ...(routedToUs.length > 0
          ? [
              {
                heading: 'Passed on to your organisation',
                ...receivedSection(routedToUs, instant(clock())),
              },
            ]
          : []),
        draftsSection(drafts),
        contactsSection(ownContacts),
      ],
    });
  },
});

const draftsSection = (drafts: ReferAnswer['drafts']): Section => ({
  heading: 'Forms not sent yet',
  list: {
    caption: 'Your forms, the one saved last first',
    columns: ['Form', 'Saved', 'Sections not answered'],
    rows: drafts.map(({ id, savedAt, blank }) => [
      link(`Go on with ${id}`, stepHref(id, 'check')),
      text(minuteInWords(savedAt)),
      text(String(blank.length)),
    ]),
    empty: 'You have begun no form that is not sent.',
  },
});

const contactsSection = (contacts: ReferAnswer['ownContacts']): Section => ({
  heading: 'What you have referred',
  list: {
    caption: 'Your referrals, and what you were told of them',
    columns: ['Reference', 'Received', 'What you were told', 'What would help'],
    rows: contacts.map((one) => [
      text(one.referral),
      text(
        minuteInWords(one.receivedAt),
        one.formDueAt ? `The form is awaited by ${minuteInWords(one.formDueAt)}` : undefined,
      ),
      text(
        ...orElse(
          one.feedback.map(({ says, at }) => `${says} (${minuteInWords(at)})`),
          'Nothing yet',
        ),
      ),
      text(...orElse(one.missing, 'Nothing is missing')),
    ]),
    empty: 'You have referred nothing yet.',
  },
});

const orElse = (lines: readonly string[], says: string) => (lines.length > 0 ? lines : [says]);
