import type { HubPage } from '../hub-page.ts';
import { link, sectionsPage, tag, text, type Cell } from '../kit/list-page.ts';
import { HOLDER_WORDS } from '../words.ts';
import {
  CONTACT_AGENCIES_DOCUMENT,
  CONTACT_AGENCIES_HREF,
  contactAgenciesAnswer,
  contactAgencyHref,
  type ShownContactAgency,
} from './contact-agency-document.ts';

export const STATE_TAGS: Readonly<Record<ShownContactAgency['state'], Cell>> = {
  DRAFT: tag('Waits for a second officer', 'care'),
  ACTIVE: tag('May be asked', 'good'),
  SUSPENDED: tag('Not asked', 'alarm'),
};

/** How many have signed in lately; one is not enough, since whoever knows a family may not answer for it. */
export const contactsCell = ({ contacts }: Pick<ShownContactAgency, 'contacts'>): Cell => {
  if (contacts === 0) return tag('Nobody has signed in', 'alarm');
  return contacts === 1 ? tag('One alone', 'care') : text(String(contacts));
};

/** Every agency for which its people answer, and whether it is asked. */
export const contactAgenciesPage: HubPage<object> = {
  request: () => ({}),
  question: () => ({ query: CONTACT_AGENCIES_DOCUMENT, variables: {} }),
  compose: (answered) => {
    const { me, contactAgencies } = contactAgenciesAnswer.parse(answered);
    return sectionsPage({
      here: 'sources',
      heading: 'Agencies without a system',
      lead: 'Their people answer in the console what the hub asks. One officer registers an agency, and another approves it.',
      back: { says: 'Back to the sources', href: '/console/sources' },
      actions: me.roles.includes('IG_OFFICER')
        ? [{ says: 'Register an agency', href: `${CONTACT_AGENCIES_HREF}/new` }]
        : [],
      sections: [
        {
          list: {
            caption: 'Agencies for which people answer',
            columns: [
              'Agency',
              'What it is',
              'State',
              'Whose contacts answer',
              'Contacts seen',
              'Agreement',
            ],
            rows: contactAgencies.map((agency) => [
              link(agency.name, contactAgencyHref(agency.code)),
              text(HOLDER_WORDS[agency.holder]),
              STATE_TAGS[agency.state],
              text(agency.organisation),
              contactsCell(agency),
              text(agency.agreement ?? 'None yet'),
            ]),
            empty: 'Every agency here has a system.',
          },
        },
      ],
    });
  },
};
