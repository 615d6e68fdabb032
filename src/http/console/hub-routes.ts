import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { sessionOf, type Desk } from './desk.ts';
import { firstRoomFor, HOME } from './rooms.ts';
import { visiting } from './visiting.ts';
import { soughtDay } from './kit/search-page.ts';
import { hubPage, type HubPage } from './hub-page.ts';
import { faultPage, page, sendPlain } from './pages.ts';
import { MOST_ENTRIES, PICTURE_DOCUMENT, pictureAnswer } from './picture-document.ts';
import { pictureView } from './picture-view.ts';
import { entryCategory } from './picture-shape.ts';
import { fileHref, referralView } from './referral-view.ts';
import { nextDue } from './file/clock-view.ts';
import { referralTabs } from './file/file-page.ts';
import { decides } from './acts/acts.ts';
import { teamPage } from './team/team-page.ts';
import { worklistPage } from './worklist/worklist-page.ts';

/** The pages on which the hub's own answers stand. */
export function hubRoutes(app: FastifyInstance, desk: Desk): void {
  const worklist = hubPage(desk, worklistPage);
  app.get('/console/', async (request, reply) => {
    const session = await sessionOf(desk, request);
    const first = session ? firstRoomFor(visiting(desk, session.viewer)) : HOME;
    return first === HOME ? worklist(request, reply) : reply.redirect(first, 303);
  });
  app.get('/console/team', hubPage(desk, teamPage));
  app.post('/console/find', (request, reply) => find(desk, request, reply));
  app.get('/console/referrals/:id', hubPage(desk, picturePage));
}

/** Leads to a referral by its number. Whether there is one, its own page says, to those who may know. */
async function find(desk: Desk, request: FastifyRequest, reply: FastifyReply) {
  const number = sought.safeParse(request.body).data?.referral;
  if (number !== undefined) return reply.redirect(fileHref(number), 303);
  return sendPlain(desk, reply, faultPage('BAD_REQUEST'), await sessionOf(desk, request));
}
const sought = z.object({
  referral: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[\w-]{1,100}$/),
});

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
  from: soughtDay,
  to: soughtDay,
  after: cursor,
});
/** Two days bound a span, whichever of them was given first. */
const inOrder = ({ from, to }: { from?: string | undefined; to?: string | undefined }) =>
  from !== undefined && to !== undefined && from > to ? { from: to, to: from } : {};
const pictureAddress = z
  .object({ params: z.object({ id }), query: wish })
  .transform(({ params, query }) => ({ id: params.id, wish: { ...query, ...inOrder(query) } }));
type PictureAddress = z.infer<typeof pictureAddress>;

const picturePage: HubPage<PictureAddress> = {
  request: ({ params, query }) => pictureAddress.safeParse({ params, query }).data,
  question: ({ id: referral, wish: { person, agency, category, from, to, after } }) => ({
    query: PICTURE_DOCUMENT,
    variables: {
      id: referral,
      first: MOST_ENTRIES,
      ...(after === undefined ? {} : { after }),
      filter: {
        ...(person === undefined ? {} : { people: [person] }),
        ...(agency === undefined ? {} : { agencies: [agency] }),
        ...(category === undefined ? {} : { categories: [category] }),
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
      },
    },
  }),
  compose: (answered, address, viewer) => {
    if (isRefused(answered)) return faultPage('NOT_AVAILABLE');
    const { referral, familyPicture } = pictureAnswer.parse(answered);
    return page('family-picture', {
      referral: referralView(referral),
      due: nextDue(referral.file.clocks, familyPicture.asOf),
      picture: pictureView(familyPicture, address.wish),
      tabs: referralTabs(referral.id, 'picture'),
      decides: decides(viewer),
    });
  },
};

const refused = z.object({ referral: z.null(), familyPicture: z.null() });
/** A refusal without an error reads like one with it. */
const isRefused = (answered: unknown) => refused.safeParse(answered).success;
