import { z } from 'zod';
import { idIn, type HubForm } from './hub-form.ts';

const known = z.object({ referral: z.object({ id: z.string() }) });

/** Somebody knows the family of a referral, and says so; afterwards it is not theirs to see any more. */
export const conflictForm: HubForm<string> = {
  address: idIn,
  question: (id) => ({
    query: /* GraphQL */ `
      query ConflictForm($id: ID!) {
        referral(id: $id) {
          id
        }
      }
    `,
    variables: { id },
  }),
  compose: (answered) => {
    const { referral } = known.parse(answered);
    return {
      here: 'referrals',
      heading: 'Do you know this family?',
      lead: 'If you know anybody in it outside of your work, say so and somebody else takes it on. You need not say how.',
      back: {
        says: `Back to ${referral.id}`,
        href: `/console/referrals/${encodeURIComponent(referral.id)}`,
      },
      fields: [],
      submit: 'I know this family',
      warning:
        'You will not be able to open this referral again. You cannot take this back yourself.',
    };
  },
  act: (_typed, id) => ({
    query: /* GraphQL */ `
      mutation DeclareConflict($id: ID!) {
        declareConflict(referral: $id)
      }
    `,
    variables: { id },
  }),
  done: () => '/console/',
};
