import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { idIn, type HubForm } from '../hub-form.ts';
import { lineOf, type Field } from '../kit/fields.ts';
import { agreementAnswer, type AgreementAnswer } from './agreement-document.ts';
import { agreementHref, asked, framed, peopleOf } from './agreement-forms.ts';

/** A referral and one entry of what its family said. */
export type EntryAddress = { readonly referral: string; readonly entry: string };
const entryIn = ({ params }: FastifyRequest): EntryAddress | undefined => {
  const { data } = entryParams.safeParse(params);
  return data && { referral: data.id, entry: data.entry };
};
const entryParams = z.object({ id: z.string().min(1).max(100), entry: z.string().min(1).max(100) });

const MUTATION = /* GraphQL */ `
  mutation WithdrawAgreement($referral: ID!, $agreement: ID, $withdrawnBy: ID) {
    withdrawAgreement(referral: $referral, agreement: $agreement, withdrawnBy: $withdrawnBy) {
      id
    }
  }
`;

const withdrawFields = (read: AgreementAnswer): readonly Field[] => [
  {
    kind: 'LIST',
    name: 'withdrawnBy',
    label: 'Who takes it back',
    hint: 'It holds until they agree anew. Where nobody is named, until somebody does who may.',
    optional: true,
    options: peopleOf(read),
  },
];
const STOPS =
  'Stops new sharing that rests on it. What was lawfully shared before stays on record.';

/** Takes back one thing that somebody agreed to. */
export const withdrawForm: HubForm<EntryAddress> = {
  address: entryIn,
  question: ({ referral }) => asked(referral),
  compose: (answered) => {
    const read = agreementAnswer.parse(answered);
    return framed(read, {
      heading: 'Withdraw the agreement',
      lead: STOPS,
      fields: withdrawFields(read),
      submit: 'Withdraw',
    });
  },
  act: (typed, { referral, entry }) => ({
    query: MUTATION,
    variables: { referral, agreement: entry, withdrawnBy: lineOf(typed, 'withdrawnBy') },
  }),
  done: (_answered, { referral }) => agreementHref(referral),
};

/** Takes back everything, what the referral itself says included, for everybody whom it names. */
export const withdrawAllForm: HubForm<string> = {
  address: idIn,
  question: asked,
  compose: (answered) => {
    const read = agreementAnswer.parse(answered);
    return framed(read, {
      heading: 'The family no longer agrees',
      lead: `About everybody whom the referral names. ${STOPS}`,
      fields: withdrawFields(read),
      submit: 'Stop sharing that needs it',
    });
  },
  act: (typed, referral) => ({
    query: MUTATION,
    variables: { referral, withdrawnBy: lineOf(typed, 'withdrawnBy') },
  }),
  done: (_answered, referral) => agreementHref(referral),
};

export const authoriseForm: HubForm<EntryAddress> = {
  address: entryIn,
  question: ({ referral }) => asked(referral),
  compose: (answered) =>
    framed(agreementAnswer.parse(answered), {
      heading: 'Authorise going without the family’s agreement',
      lead: 'Somebody else proposed it. From now on it counts, on your authority.',
      fields: [],
      submit: 'Authorise',
    }),
  act: (_typed, { referral, entry }) => ({
    query:
      'mutation AuthoriseOverride($referral: ID!, $entry: ID!) { authoriseOverride(referral: $referral, override: $entry) { id } }',
    variables: { referral, entry },
  }),
  done: (_answered, { referral }) => agreementHref(referral),
};
