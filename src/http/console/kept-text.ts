import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { PractitionerId } from '../../domain/ids.ts';
import type { Desk } from './desk.ts';
import { typedIn, type Typed } from './kit/fields.ts';
import { returnAddress } from './return-address.ts';

/** What people typed and have not sent, by who typed it and on which page. It outlives the session. */
export type KeptText = {
  readonly keep: (practitioner: PractitionerId, path: string, typed: Typed) => void;
  readonly find: (practitioner: PractitionerId, path: string) => Typed | undefined;
  readonly drop: (practitioner: PractitionerId, path: string) => void;
};

type Limits = { readonly clock: () => number; readonly lastsMs: number; readonly most: number };

/** Keeps it in this process's memory, the most recent only, and never longer than `lastsMs`. */
export function keptInMemory({ clock, lastsMs, most }: Limits): KeptText {
  const places = new Map<string, { readonly typed: Typed; readonly endsAt: number }>();
  return {
    keep(practitioner, path, typed) {
      const key = keyOf(practitioner, path);
      places.delete(key);
      places.set(key, { typed, endsAt: clock() + lastsMs });
      const [oldest] = places.keys();
      if (places.size > most && oldest !== undefined) places.delete(oldest);
    },
    find(practitioner, path) {
      const place = places.get(keyOf(practitioner, path));
      return place && clock() < place.endsAt ? place.typed : undefined;
    },
    drop: (practitioner, path) => void places.delete(keyOf(practitioner, path)),
  };
}

const keyOf = (practitioner: PractitionerId, path: string) => `${path} ${practitioner}`;

const sent = z.object({ formToken: z.string(), keepFor: z.string() });

/**
 * The script hands over what is typed before a screen is locked or a session runs out. Whose it is tells
 * the form's own token, because the session may be over by the time that it arrives.
 */
export function keptTextRoute(app: FastifyInstance, desk: Desk): void {
  app.post('/console/kept', (request, reply) => {
    const { data } = sent.safeParse(request.body);
    const path = returnAddress(data?.keepFor);
    if (data && path === data.keepFor) keepOrphan(desk, request, path);
    return reply.code(204).send();
  });
}

/** Keeps the text of a form whose session is over, for whoever it was served to. */
export function keepOrphan(desk: Desk, { body }: FastifyRequest, path: string): void {
  const { data } = z.object({ formToken: z.string() }).safeParse(body);
  const whose = desk.formsServed.find(data?.formToken);
  const typed = typedIn(body);
  if (whose !== undefined && typed) desk.kept.keep(whose, path, withoutAddress(typed));
}

const withoutAddress = (typed: Typed): Typed =>
  new Map([...typed].filter(([name]) => name !== 'keepFor'));
