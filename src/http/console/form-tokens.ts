import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { PractitionerId } from '../../domain/ids.ts';
import { asId } from '../../domain/ids.ts';
import type { Sealing } from './lasting/sealing.ts';

/** Tokens that stand in the forms of a session, and tell whom a form was served to when that is over. */
export type FormTokens = {
  readonly issue: (practitioner: PractitionerId) => string;
  /** Undefined for what is no token of this hub, and for one that is too old. */
  readonly holder: (token: string | undefined) => PractitionerId | undefined;
};

type Age = { readonly clock: () => number; readonly lastsMs: number };

const WHERE = 'form token';
const token = z.object({ practitioner: z.string(), issuedAt: z.number(), salt: z.string() });

/** Nothing is kept of them: each holds, sealed, whom it was issued to and when. */
export const formTokens = (sealing: Sealing, { clock, lastsMs }: Age): FormTokens => ({
  issue: (practitioner) => {
    const salt = randomBytes(32).toString('base64url');
    return sealing.seal(JSON.stringify({ practitioner, issuedAt: clock(), salt }), WHERE);
  },
  holder: (sent) => {
    const opened = sent === undefined ? undefined : sealing.open(sent, WHERE);
    if (opened === undefined) return undefined;
    const { practitioner, issuedAt } = token.parse(JSON.parse(opened));
    return clock() < issuedAt + lastsMs ? asId(practitioner) : undefined;
  },
});
