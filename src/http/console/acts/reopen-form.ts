import { z } from 'zod';
import type { FastifyRequest } from 'fastify';
import type { HubForm } from '../hub-form.ts';
import { lineOf } from '../kit/fields.ts';
import { pictureHref } from '../referral-view.ts';
import { missing } from './act-form.ts';

/** An ended referral can be read by nobody, so its list says which version of it was seen. */
type EndedAddress = { readonly referral: string; readonly version: number };

const address = z.object({
  params: z.object({ id: z.string().min(1).max(100) }),
  query: z.object({ version: z.coerce.number().int().min(1) }),
});

export const REOPEN_PATH = '/console/referrals/:id/reopen';
export const reopenHref = (id: string, version: number): string =>
  `${pictureHref(id)}/reopen?version=${String(version)}`;

/** Opening an ended referral again, which is a manager's to do. */
export const reopenForm: HubForm<EndedAddress> = {
  address: ({ params, query }: FastifyRequest) => {
    const { data } = address.safeParse({ params, query });
    return data && { referral: data.params.id, version: data.query.version };
  },
  question: () => ({ query: 'query ReopenForm { me { name } }', variables: {} }),
  compose: (_answered, { referral }) => ({
    here: 'referrals',
    heading: `Open ${referral} again`,
    lead: 'It begins anew, at the least level of need and for screening alone. What was decided before stays on record and counts no more.',
    back: { says: 'What has ended', href: '/console/?queue=HUB&part=ENDED' },
    fields: [{ kind: 'TEXT', name: 'because', label: 'Why', hint: 'What is new.' }],
    submit: 'Open it again',
  }),
  check: missing({ because: 'Say why.' }),
  act: (typed, { referral, version }) => ({
    query: `mutation Reopen($referral: ID!, $version: Int!, $because: String!) {
      reopenReferral(referral: $referral, version: $version, because: $because)
    }`,
    variables: { referral, version, because: lineOf(typed, 'because') },
  }),
  done: () => '/console/?queue=HUB',
};
