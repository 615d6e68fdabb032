import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { asId, type PractitionerId } from '../../domain/ids.ts';
import { ROLES, type Practitioner } from '../../domain/practitioner.ts';
import type { FormTokens } from './form-tokens.ts';
import { recordsIn, type Behind, type Found } from './lasting/records.ts';

/** Somebody signed in at this console. The browser holds its id and nothing else. */
export type Session = {
  readonly viewer: Practitioner;
  /** Stands in every form of this session, and must come back with it. */
  readonly formToken: string;
  readonly idToken: string;
  /** When it ends at the latest, in milliseconds since 1970. */
  readonly endsAt: number;
  /** When it ends if nothing more is asked. */
  readonly idleAt: number;
};

/** Sessions under random ids that only their browsers know; each ends by itself. */
export type Sessions = {
  /** Opens a session, and returns the id that finds it: 256 random bits, base64url. */
  begin(vouched: Omit<Session, 'formToken' | 'idleAt'>): Promise<string>;
  /** The session, if it has not ended; being asked for, it goes on. */
  find(id: string | undefined): Promise<Session | undefined>;
  /** The session, if it has not ended; being looked at alone, it lasts no longer. */
  look(id: string | undefined): Promise<Session | undefined>;
  /** Afterwards there is none under this id, in any process. */
  end(id: string | undefined): Promise<void>;
};

type Limits = { readonly idleMs: number; readonly tokens: FormTokens };

/** So many devices nobody signs in at in one day. */
const MOST_EACH = 20;
/** A request this soon after another does not prolong anything, so that a page with its parts is one writing. */
const PROLONGED_AFTER_MS = 1_000;

const practitionerId = z.string().transform((text): PractitionerId => asId(text));
const shape = z.object({
  viewer: z.object({
    id: practitionerId,
    name: z.string(),
    agency: z.string().transform((text): Practitioner['agency'] => asId(text)),
    roles: z.array(z.enum(ROLES)),
    teams: z.array(z.string().transform((text): Practitioner['teams'][number] => asId(text))),
    session: z.string().exactOptional(),
  }),
  formToken: z.string(),
  idToken: z.string(),
  endsAt: z.number(),
});
type Kept = z.infer<typeof shape>;

export function sessionsIn(behind: Behind, { idleMs, tokens }: Limits): Sessions {
  const records = recordsIn(behind, { kind: 'session', shape, mostEach: MOST_EACH });
  const { clock } = behind;
  const keeping = ({ viewer, endsAt }: Kept) => ({
    of: viewer.id,
    until: Math.min(endsAt, clock() + idleMs),
  });
  const sessionIn = ({ value, writtenAt }: Found<Kept>): Session => ({
    ...value,
    idleAt: writtenAt + idleMs,
  });
  const look: Sessions['look'] = async (id) => {
    const found = id === undefined ? undefined : await records.find(id);
    return found && sessionIn(found);
  };
  return {
    async begin(vouched) {
      const id = randomBytes(32).toString('base64url');
      const session = { ...vouched, formToken: tokens.issue(vouched.viewer.id) };
      const kept = shape.parse(session);
      await records.keep(id, kept, keeping(kept));
      return id;
    },
    async find(id) {
      const found = id === undefined ? undefined : await records.find(id);
      if (!found) return undefined;
      const { value, writtenAt } = found;
      if (clock() - writtenAt < PROLONGED_AFTER_MS) return sessionIn(found);
      const prolonged = await records.change(found, value, keeping(value));
      // Where it was not this request's to prolong, another did, or somebody ended it meanwhile.
      return prolonged ? { ...value, idleAt: clock() + idleMs } : look(id);
    },
    look,
    end: (id) => (id === undefined ? Promise.resolve() : records.drop(id)),
  };
}
