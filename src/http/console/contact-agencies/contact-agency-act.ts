import { z } from 'zod';
import type { HubForm } from '../hub-form.ts';
import { lineOf } from '../kit/fields.ts';
import { text, type Action, type Section } from '../kit/list-page.ts';
import { HOLDER_WORDS } from '../words.ts';
import { contactsCell, STATE_TAGS } from './contact-agencies-page.ts';
import {
  changeHref,
  CONTACT_AGENCIES_DOCUMENT,
  CONTACT_AGENCIES_HREF,
  contactAgencyHref,
  contactAgencyIn,
  type ShownContactAgency,
} from './contact-agency-document.ts';

const BACK = { says: 'Back to the agencies', href: CONTACT_AGENCIES_HREF };

/** What can be done with an agency as it stands; whether it may be, the hub decides. */
const ACTS: Readonly<Record<ShownContactAgency['state'], { submit?: string; warning?: string }>> = {
  DRAFT: {
    submit: 'Approve these details',
    warning: 'It takes another officer than the one who registered it, and an agreement in force.',
  },
  ACTIVE: {
    submit: 'Suspend it',
    warning:
      'Its people are not asked any more, at once. It has to be registered and approved anew.',
  },
  SUSPENDED: {},
};

const params = z.object({ params: z.object({ code: z.string().max(100) }) });

/** One agency without a system: what it is, and its approval or suspension. */
export const contactAgencyAct: HubForm<string> = {
  address: (request) => params.safeParse(request).data?.params.code,
  question: () => ({ query: CONTACT_AGENCIES_DOCUMENT, variables: {} }),
  compose: (answered, code) => {
    const { agency, registers } = contactAgencyIn(answered, code);
    if (!agency)
      return { here: 'sources', heading: 'There is no such agency', back: BACK, fields: [] };
    const change = { says: 'Register it anew, with changes', href: changeHref(code) };
    return {
      here: 'sources',
      heading: agency.name,
      back: BACK,
      sections: [detailsOf(agency, registers ? [change] : [])],
      fields: [],
      hidden: [
        { name: 'state', value: agency.state },
        { name: 'version', value: String(agency.version) },
      ],
      ...ACTS[agency.state],
    };
  },
  act: (typed, code) =>
    lineOf(typed, 'state') === 'DRAFT'
      ? {
          query: /* GraphQL */ `
            mutation ApproveContactAgency($code: ID!, $version: Int!) {
              approveContactAgency(code: $code, version: $version) {
                code
              }
            }
          `,
          variables: { code, version: Number(lineOf(typed, 'version')) },
        }
      : {
          query: /* GraphQL */ `
            mutation SuspendContactAgency($code: ID!) {
              suspendContactAgency(code: $code) {
                code
              }
            }
          `,
          variables: { code },
        },
  done: (_answered, code) => contactAgencyHref(code),
};

const detailsOf = (agency: ShownContactAgency, actions: readonly Action[]): Section => ({
  summary: [
    { name: 'State', cell: STATE_TAGS[agency.state] },
    { name: 'Code', cell: text(agency.code) },
    { name: 'What it is', cell: text(HOLDER_WORDS[agency.holder]) },
    { name: 'Whose contacts answer', cell: text(agency.organisation) },
    { name: 'Contacts seen in three months', cell: contactsCell(agency) },
    { name: 'Sharing agreement', cell: text(agency.agreement ?? 'None yet') },
  ],
  ...(agency.contacts < ENOUGH_CONTACTS && { paragraphs: [TOO_FEW] }),
  actions,
});

/** Two: whoever knows a family may not answer for it. */
const ENOUGH_CONTACTS = 2;
const TOO_FEW =
  'If one of its contacts knows a family, nobody else can answer for it, and the hub waits in vain. Ask the agency for two contacts at least, and that each signs in once: the hub counts those who have.';
