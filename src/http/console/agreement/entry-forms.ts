import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { HubForm } from '../hub-form.ts';
import type { FormPage } from '../kit/form-page.ts';
import { agreementAnswer } from './agreement-document.ts';
import { agreementHref, asked, framed } from './agreement-forms.ts';

/** A referral and one entry of what its family said. */
export type EntryAddress = { readonly referral: string; readonly entry: string };
const entryIn = ({ params }: FastifyRequest): EntryAddress | undefined => {
  const { data } = entryParams.safeParse(params);
  return data && { referral: data.id, entry: data.entry };
};
const entryParams = z.object({ id: z.string().min(1).max(100), entry: z.string().min(1).max(100) });

type EntryForm = Omit<FormPage, 'here' | 'back' | 'fields'> & { readonly mutation: string };

const entryForm = ({ mutation, ...form }: EntryForm): HubForm<EntryAddress> => ({
  address: entryIn,
  question: ({ referral }) => asked(referral),
  compose: (answered) => framed(agreementAnswer.parse(answered), { ...form, fields: [] }),
  act: (_typed, { referral, entry }) => ({
    query: mutation,
    variables: { referral, entry },
  }),
  done: (_answered, { referral }) => agreementHref(referral),
});

export const withdrawForm = entryForm({
  heading: 'Withdraw the agreement',
  lead: 'Stops new sharing that rests on it. What was lawfully shared before stays on record.',
  submit: 'Withdraw',
  mutation:
    'mutation WithdrawAgreement($referral: ID!, $entry: ID) { withdrawAgreement(referral: $referral, agreement: $entry) { id } }',
});

export const authoriseForm = entryForm({
  heading: 'Authorise going without the family’s agreement',
  lead: 'Somebody else proposed it. From now on it counts, on your authority.',
  submit: 'Authorise',
  mutation:
    'mutation AuthoriseOverride($referral: ID!, $entry: ID!) { authoriseOverride(referral: $referral, override: $entry) { id } }',
});
