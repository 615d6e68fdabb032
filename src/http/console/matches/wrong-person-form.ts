import { z } from 'zod';
import { missing } from '../acts/act-form.ts';
import { shownOnPage } from '../came-of-it.ts';
import { minuteInWords } from '../dates.ts';
import type { HubForm } from '../hub-form.ts';
import { lineOf } from '../kit/fields.ts';
import { fieldsInWords } from '../shown-words.ts';
import { sectionsPage, text, who } from '../kit/list-page.ts';
import { anInstant } from '../scalars.ts';
import { agencyNames, matchesHref, personParams, type PersonAddress } from './match-document.ts';

type WrongPersonAddress = PersonAddress & { readonly agency?: string; readonly match?: string };

const one = z.string().min(1).max(100).exactOptional();
const rest = z.object({ agency: one, match: one });

const known = z.object({
  agencies: agencyNames,
  referral: z.object({
    id: z.string(),
    people: z.array(z.object({ ref: z.string(), name: z.string() })),
  }),
});

const reported = z.object({
  reportWrongPerson: z.object({
    review: z.string(),
    shownTo: z.array(
      z.object({
        practitioner: z.string(),
        agency: z.string(),
        at: anInstant,
        fields: z.array(z.string()),
      }),
    ),
  }),
});

/** Somebody else's record was shown for a person: it is severed, and what follows is begun. */
export const wrongPersonForm: HubForm<WrongPersonAddress> = {
  address: ({ params, query }) => {
    const person = personParams.safeParse(params).data;
    const said = rest.safeParse(query).data;
    return person && said && { ...person, ...said };
  },
  question: ({ referral }) => ({
    query: /* GraphQL */ `
      query WrongPersonForm($id: ID!) {
        agencies {
          code
          name
        }
        referral(id: $id) {
          id
          people {
            ref
            name
          }
        }
      }
    `,
    variables: { id: referral },
  }),
  compose: (answered, at) => {
    const { agencies, referral } = known.parse(answered);
    const meant = referral.people.find(({ ref }) => ref === at.person)?.name;
    return {
      here: 'referrals',
      heading: 'Report that a wrong person was shown',
      lead: 'For a record that stood in the picture as this person’s and is somebody else’s.',
      back: { says: 'Back to the records', href: matchesHref(at) },
      sections: [
        {
          summary: [{ name: 'Person', cell: text(meant ?? 'Somebody whom an agency named') }],
        },
      ],
      fields: [
        {
          kind: 'LIST',
          name: 'agency',
          label: 'Whose record it is',
          options: agencies.map(({ code, name }) => ({ value: code, says: name })),
        },
        { kind: 'TEXT', name: 'note', label: 'What makes you say so' },
      ],
      begun: new Map(at.agency === undefined ? [] : [['agency', [at.agency]]]),
      ...(at.match === undefined ? {} : { hidden: [{ name: 'match', value: at.match }] }),
      submit: 'Report it',
      warning: `${at.match === undefined ? 'Every record of this agency that stood for this person' : 'This record'} is severed, a review is opened, and the agency is told.`,
    };
  },
  check: missing({
    agency: 'Choose whose record it is.',
    note: 'Say what makes you say so.',
  }),
  act: (typed, { referral, person }) => ({
    query: /* GraphQL */ `
      mutation ReportWrongPerson(
        $referral: ID!
        $person: ID!
        $agency: ID!
        $match: ID
        $note: String!
      ) {
        reportWrongPerson(
          referral: $referral
          person: $person
          agency: $agency
          match: $match
          note: $note
        ) {
          review
          shownTo {
            practitioner
            agency
            at
            fields
          }
        }
      }
    `,
    variables: {
      referral,
      person,
      agency: lineOf(typed, 'agency'),
      match: lineOf(typed, 'match') ?? null,
      note: lineOf(typed, 'note'),
    },
  }),
  done: (_answered, at) => matchesHref(at),
  came: shownOnPage((answered, at) => reportedPage(reported.parse(answered), at)),
};

const reportedPage = ({ reportWrongPerson }: z.infer<typeof reported>, at: PersonAddress) =>
  sectionsPage({
    here: 'referrals',
    heading: 'It is reported',
    lead: `What you reported is severed. Review ${reportWrongPerson.review} is open, and the agency is told.`,
    back: { says: 'Back to the records', href: matchesHref(at) },
    sections: [
      {
        list: {
          caption: 'To whom it was shown in this referral',
          columns: ['Who', 'For', 'When', 'What'],
          rows: reportWrongPerson.shownTo.map(({ practitioner, agency, at: when, fields }) => [
            text(who(practitioner)),
            text(agency),
            text(minuteInWords(when)),
            text(fieldsInWords(fields) || 'That there is a record'),
          ]),
          empty: 'Nobody is on record as having been shown it.',
        },
      },
    ],
  });
