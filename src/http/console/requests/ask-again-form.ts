import { z } from 'zod';
import type { HubForm } from '../hub-form.ts';
import { pictureHref } from '../referral-view.ts';

const address = z.object({
  id: z.string().min(1).max(100),
  agency: z.string().min(1).max(100),
});
type Address = z.infer<typeof address>;

const known = z.object({
  agencies: z.array(z.object({ code: z.string(), name: z.string() })),
  referral: z.object({ id: z.string() }),
});

/** The path below a referral's own; the picture has the same form at each line that can be asked again. */
export const ASK_AGAIN_PATH = '/console/referrals/:id/ask-again/:agency';

/** What it does, wherever it stands. */
export const ASKING_AGAIN =
  'Its people are asked anew about everybody here of whom they may be asked. What they have said stays in the picture until they answer.';

/** An agency's people are asked again although they have answered; the picture that it leads to leaves the request. */
export const askAgainForm: HubForm<Address> = {
  address: ({ params }) => address.safeParse(params).data,
  question: ({ id }) => ({
    query: /* GraphQL */ `
      query AskAgainForm($id: ID!) {
        agencies {
          code
          name
        }
        referral(id: $id) {
          id
        }
      }
    `,
    variables: { id },
  }),
  compose: (answered, { id, agency }) => {
    const { name } = known.parse(answered).agencies.find(({ code }) => code === agency) ?? {};
    const shown = {
      here: 'referrals',
      back: { says: 'Back to the family picture', href: lineHref({ id, agency }) },
      fields: [],
    };
    if (name === undefined) return { ...shown, heading: 'There is no such source' };
    return {
      ...shown,
      heading: `Ask the people of ${name} again`,
      lead: `${ASKING_AGAIN} Until when an answer is due, their line says afterwards.`,
      elsewhere: { agency: name },
      submit: 'Ask its people again',
    };
  },
  act: (_typed, { id, agency }) => ({
    query: /* GraphQL */ `
      mutation AskAgain($referral: ID!, $agency: ID!) {
        askAgain(referral: $referral, agency: $agency)
      }
    `,
    variables: { referral: id, agency },
  }),
  done: (_answered, asked) => lineHref(asked),
};

/** The line of one source on the picture. */
const lineHref = ({ id, agency }: Address): string =>
  `${pictureHref(id)}#source-${encodeURIComponent(agency)}`;
