import { z } from 'zod';
import { missing } from '../acts/act-form.ts';
import { minuteInWords } from '../dates.ts';
import type { HubForm } from '../hub-form.ts';
import { lineOf } from '../kit/fields.ts';
import { text } from '../kit/list-page.ts';
import { hrefWith } from '../kit/search-page.ts';
import { VERDICT_WORDS } from '../matches/match-words.ts';
import { personOf, SEALS_DOCUMENT, SEALS_HREF, sealsIn } from './seals-document.ts';

const id = z.string().min(1).max(100);
const address = z.object({ referral: id, match: id });
type Address = z.infer<typeof address>;

/** One sealed record, with all that was said of it, and the end of its seal. */
export const unsealForm: HubForm<Address> = {
  address: ({ params }) => address.safeParse(params).data,
  question: ({ referral }) => ({ query: SEALS_DOCUMENT, variables: { referral } }),
  compose: (answered, { referral, match }) => {
    const found = sealsIn(answered).find((one) => one.id === match);
    const back = {
      says: 'Back to the sealed records',
      href: hrefWith(SEALS_HREF, { referral }),
    };
    if (!found) return { here: 'protection', heading: 'There is no such seal', back, fields: [] };
    return {
      here: 'protection',
      heading: 'Take a seal off',
      back,
      sections: [
        {
          summary: [
            { name: 'Whose record', cell: text(`${personOf(found)} of referral ${referral}`) },
            { name: 'Held by', cell: text(found.holder) },
            ...found.decisions.map(({ says, byName, at, reason }) => ({
              name: VERDICT_WORDS[says],
              cell: text(reason, byName, minuteInWords(at)),
            })),
          ],
        },
      ],
      fields: [{ kind: 'TEXT', name: 'reason', label: 'Why it may be known of' }],
      submit: 'Take the seal off',
      warning:
        'From then on whoever works the referral is told that it was found. Where it was said not to be the same person, it stays apart.',
    };
  },
  check: missing({ reason: 'Say why it may be known of.' }),
  act: (typed, { referral, match }) => ({
    query: /* GraphQL */ `
      mutation UnsealMatch($referral: ID!, $match: ID!, $reason: String!) {
        unsealMatch(referral: $referral, match: $match, reason: $reason) {
          id
        }
      }
    `,
    variables: { referral, match, reason: lineOf(typed, 'reason') },
  }),
  done: (_answered, { referral }) => hrefWith(SEALS_HREF, { referral }),
};
