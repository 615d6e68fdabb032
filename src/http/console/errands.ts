import { z } from 'zod';
import type { Sealing } from './lasting/sealing.ts';
import type { Errand } from './sign-in.ts';

/**
 * Somebody on the way to the provider and back. Their browser carries, sealed, what must come back with
 * them: whoever asks for the sign-in page over and over makes the hub keep nothing.
 */
export type Errands = {
  readonly seal: (errand: Errand) => string;
  /** Undefined for what is no errand of this hub, and for one that took too long. */
  readonly open: (sealed: string | undefined) => UnderWay | undefined;
};
/** An errand, and when the person was sent on it, in milliseconds since 1970. */
type UnderWay = { readonly errand: Errand; readonly begunAt: number };

const WHERE = 'errand';
const shape = z.object({
  begunAt: z.number(),
  errand: z.object({
    state: z.string(),
    nonce: z.string(),
    verifier: z.string(),
    to: z.string(),
    proof: z.enum(['AS_KNOWN', 'ANEW']),
  }),
});

type Age = { readonly clock: () => number; readonly lastsMs: number };

/** An errand that was run works once: the provider takes its code once (RFC 6749 §4.1.2). */
export const openErrands = (sealing: Sealing, { clock, lastsMs }: Age): Errands => ({
  seal: (errand) => sealing.seal(JSON.stringify({ errand, begunAt: clock() }), WHERE),
  open: (sealed) => {
    const opened = sealed === undefined ? undefined : sealing.open(sealed, WHERE);
    if (opened === undefined) return undefined;
    const underWay = shape.parse(JSON.parse(opened));
    return clock() < underWay.begunAt + lastsMs ? underWay : undefined;
  },
});
