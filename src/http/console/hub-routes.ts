import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { sessionOf, type Desk } from './desk.ts';
import { firstRoomFor, HOME } from './rooms.ts';
import { hubPage, type HubPage } from './hub-page.ts';
import { faultPage, page } from './pages.ts';
import { MOST_ENTRIES, PICTURE_DOCUMENT, pictureAnswer } from './picture-document.ts';
import { pictureView } from './picture-view.ts';
import { REFERRALS_DOCUMENT, referralsAnswer } from './referral-document.ts';
import { entryCategory } from './picture-shape.ts';
import { referralView } from './referral-view.ts';

/** The pages on which the hub's own answers stand. */
export function hubRoutes(app: FastifyInstance, desk: Desk): void {
  const referrals = hubPage(desk, referralsPage);
  app.get('/console/', (request, reply) => {
    const session = sessionOf(desk, request);
    const first = session ? firstRoomFor(session.viewer.roles) : HOME;
    return first === HOME ? referrals(request, reply) : reply.redirect(first, 303);
  });
  app.get('/console/referrals/:id', hubPage(desk, picturePage));
}

const referralsPage: HubPage<object> = {
  request: () => ({}),
  question: () => ({ query: REFERRALS_DOCUMENT, variables: {} }),
  compose: (answered) => {
    const { referrals } = referralsAnswer.parse(answered);
    return page('referrals', { referrals: referrals.map(referralView) });
  },
};

const id = z.string().min(1).max(100);
/** An empty choice of the form is no choice. */
const none = z.literal('').transform(() => undefined);
const choice = z.union([none, id]).optional();
/** An agency's id of an entry has up to 256 letters, and the agency's code stands before it. */
const cursor = z.union([none, z.string().max(400)]).optional();
const wish = z.object({
  order: z.enum(['newest', 'oldest']).default('newest'),
  person: choice,
  agency: choice,
  category: z.union([none, entryCategory]).optional(),
  after: cursor,
});
const pictureAddress = z
  .object({ params: z.object({ id }), query: wish })
  .transform(({ params, query }) => ({ id: params.id, wish: query }));
type PictureAddress = z.infer<typeof pictureAddress>;

const picturePage: HubPage<PictureAddress> = {
  request: ({ params, query }) => pictureAddress.safeParse({ params, query }).data,
  question: ({ id: referral, wish: { person, agency, category, after } }) => ({
    query: PICTURE_DOCUMENT,
    variables: {
      id: referral,
      first: MOST_ENTRIES,
      ...(after === undefined ? {} : { after }),
      filter: {
        ...(person === undefined ? {} : { people: [person] }),
        ...(agency === undefined ? {} : { agencies: [agency] }),
        ...(category === undefined ? {} : { categories: [category] }),
      },
    },
  }),
  compose: (answered, address) => {
    if (isRefused(answered)) return faultPage('NOT_AVAILABLE');
    const { referral, familyPicture } = pictureAnswer.parse(answered);
    return page('family-picture', {
      referral: referralView(referral),
      picture: pictureView(familyPicture, address.wish),
    });
  },
};

const refused = z.object({ referral: z.null(), familyPicture: z.null() });
/** A refusal without an error reads like one with it. */
const isRefused = (answered: unknown) => refused.safeParse(answered).success;
