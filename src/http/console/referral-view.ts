import { dateInWords, minuteInWords } from './dates.ts';
import type { ShownReferral } from './referral-document.ts';
import {
  AGREEMENT_WORDS,
  LEVEL_WORDS,
  PART_WORDS,
  PURPOSE_WORDS,
  RAG_WORDS,
  STATUS_WORDS,
} from './words.ts';

/** Where a referral's own file is. */
export const fileHref = (id: string): string => `${pictureHref(id)}/file`;
/** Where its family picture is. */
export const pictureHref = (id: string): string => `/console/referrals/${encodeURIComponent(id)}`;

/** A referral in the page's words. */
export function referralView(referral: ShownReferral) {
  return {
    id: referral.id,
    href: pictureHref(referral.id),
    file: fileHref(referral.id),
    rag: { code: referral.rag, says: RAG_WORDS[referral.rag] },
    level: LEVEL_WORDS[referral.threshold],
    purpose: PURPOSE_WORDS[referral.purpose],
    status: STATUS_WORDS[referral.status],
    received: minuteInWords(referral.receivedAt),
    agreement: AGREEMENT_WORDS[referral.familyAgreement],
    concern: referral.concern,
    children: referral.people.filter(({ part }) => part === 'SUBJECT').map(({ name }) => name),
    people: referral.people.map((person) => ({
      name: person.name,
      part: PART_WORDS[person.part],
      born: person.dateOfBirth ? dateInWords(person.dateOfBirth) : undefined,
    })),
  };
}
