import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { instant, type Instant } from '../../domain/day.ts';
import type { PractitionerId } from '../../domain/ids.ts';
import { sessionOf, type Desk } from './desk.ts';
import { sayHowLong } from './how-long.ts';
import { isOwnForm } from './own-form.ts';
import { typedIn, type Typed } from './kit/fields.ts';
import { returnAddress } from './return-address.ts';

/** Who typed something, and on which page of the console. */
export type KeptPlace = { readonly practitioner: PractitionerId; readonly path: string };

/** What somebody typed and has not sent: the names of fields with what stands in them, as JSON can hold it. */
export type Kept = {
  readonly fields: readonly (readonly [name: string, values: readonly string[]])[];
  /** Not to be given back after this; it may be thrown away then. */
  readonly until: Instant;
};

/**
 * Where unsent text is kept. It outlives the session, so it is found by who typed it. It is as much in need
 * of protection as what is sent in the end; whoever keeps it on disk keeps it like the hub's own books.
 */
export type KeptText = {
  readonly keep: (place: KeptPlace, kept: Kept) => Promise<void>;
  readonly find: (place: KeptPlace) => Promise<Kept | undefined>;
  readonly drop: (place: KeptPlace) => Promise<void>;
};

/** What people typed and have not sent, as the console's pages see it. */
export type Drafts = {
  readonly keep: (place: KeptPlace, typed: Typed) => Promise<void>;
  readonly find: (place: KeptPlace) => Promise<Typed | undefined>;
  readonly drop: (place: KeptPlace) => Promise<void>;
};

type Keeping = {
  readonly kept: KeptText;
  readonly clock: () => number;
  readonly lastsMs: number;
  readonly report: ((cause: unknown) => void) | undefined;
};

/** That text cannot be kept or found is reported, and no reason to refuse a page. */
export function draftsIn({ kept, clock, lastsMs, report }: Keeping): Drafts {
  const leniently = <Value>(work: Promise<Value>): Promise<Value | undefined> =>
    work.catch((cause: unknown) => {
      report?.(cause);
      return undefined;
    });
  return {
    keep: (place, typed) =>
      leniently(kept.keep(place, { fields: [...typed], until: instant(clock() + lastsMs) })),
    find: async (place) => {
      const found = await leniently(kept.find(place));
      return found && clock() < Date.parse(found.until) ? new Map(found.fields) : undefined;
    },
    drop: (place) => leniently(kept.drop(place)),
  };
}

const sent = z.object({ formToken: z.string(), keepFor: z.string() });

/**
 * The script hands over what is typed, while it is typed and before a screen is locked or a session runs
 * out. Whose it is tells the form's own token, because the session may be over by the time that it arrives;
 * where it is not, whoever types is not idle.
 */
export function keptTextRoutes(app: FastifyInstance, desk: Desk): void {
  app.post('/console/kept', async (request, reply) => {
    const path = placeIn(request);
    if (path !== undefined) await keepOrphan(desk, request, path);
    return sayHowLong(desk, request, reply, 202);
  });
  app.post('/console/forget', async (request, reply) => {
    const session = sessionOf(desk, request);
    const path = placeIn(request);
    if (session && path !== undefined && isOwnForm(session, request))
      await desk.drafts.drop({ practitioner: session.viewer.id, path });
    return reply.redirect(returnAddress(path), 303);
  });
}

/** The page that was typed on, as its own form says; undefined where that is none of the console's. */
function placeIn({ body }: FastifyRequest): string | undefined {
  const { data } = sent.safeParse(body);
  return data && returnAddress(data.keepFor) === data.keepFor ? data.keepFor : undefined;
}

/** Keeps the text of a form whose session may be over, for whoever it was served to. */
export async function keepOrphan(
  desk: Desk,
  { body }: FastifyRequest,
  path: string,
): Promise<void> {
  const { data } = z.object({ formToken: z.string() }).safeParse(body);
  const practitioner = desk.formsServed.find(data?.formToken);
  const typed = typedIn(body);
  if (practitioner !== undefined && typed) await desk.drafts.keep({ practitioner, path }, typed);
}
