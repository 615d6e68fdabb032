import { z } from 'zod';
import { minuteInWords } from '../dates.ts';
import type { HubPage } from '../hub-page.ts';
import { sectionsPage, text, who, type Section } from '../kit/list-page.ts';
import { plainCode } from '../plain-code.ts';
import { anInstant, maybe } from '../scalars.ts';

const NOTICES_DOCUMENT = /* GraphQL */ `
  query Notices {
    notices {
      kind
      at
      says
      review
      referral
      practitioner
    }
    emergencyNotices {
      id
      referral
      by
      reason
      from
      until
    }
  }
`;
const notice = z.object({
  kind: z.string(),
  at: anInstant,
  says: z.string(),
  review: z.string(),
  referral: maybe(z.string()),
  practitioner: maybe(z.string()),
});
const emergencyNotice = z.object({
  id: z.string(),
  referral: z.string(),
  by: z.string(),
  reason: z.string(),
  from: anInstant,
  until: anInstant,
});
const noticesAnswer = z.object({
  notices: z.array(notice),
  emergencyNotices: z.array(emergencyNotice),
});

/** What the signed-in person's organisation, or somebody in their role, has been told. */
export const noticesPage: HubPage<object> = {
  request: () => ({}),
  question: () => ({ query: NOTICES_DOCUMENT, variables: {} }),
  compose: (answered) => {
    const { notices, emergencyNotices } = noticesAnswer.parse(answered);
    return sectionsPage({
      here: 'notices',
      heading: 'Notices',
      lead: 'What your organisation, or somebody in your role, has to know. No family is named here.',
      sections: [noticesSection(notices), emergenciesSection(emergencyNotices)],
    });
  },
};

const noticesSection = (notices: readonly z.infer<typeof notice>[]): Section => ({
  heading: 'About your records and your people',
  list: {
    caption: 'Notices, newest first',
    columns: ['When', 'What it is about', 'What has happened', 'Concerns'],
    rows: notices.map(({ at, kind, says, review, ...concerns }) => [
      text(minuteInWords(at)),
      text(plainCode(kind)),
      text(says),
      text(concerns.referral ?? undefined, concerns.practitioner ?? undefined, `Review ${review}`),
    ]),
    empty: 'There is nothing that you have to be told.',
  },
});

const emergenciesSection = (told: readonly z.infer<typeof emergencyNotice>[]): Section => ({
  heading: 'Emergencies',
  lead: 'Somebody opened a referral that was not theirs, for a few hours. Each is reviewed.',
  list: {
    caption: 'Emergencies that you are told of',
    columns: ['From', 'Until', 'Referral', 'Who', 'Why'],
    rows: told.map(({ from, until, referral, by, reason }) => [
      text(minuteInWords(from)),
      text(minuteInWords(until)),
      text(referral),
      text(who(by)),
      text(plainCode(reason)),
    ]),
    empty: 'There has been none.',
  },
});
