import { Fault } from '../../domain/fault.ts';
import type { Desk, DeskAsks, DeskVisit } from '../../sharing/desk.ts';
import type { SourceDetails } from '../details.ts';
import type { Findings } from '../findings.ts';
import type { Terms } from '../in-use.ts';
import { ownSource, type OwnSource } from '../own-source.ts';
import type { Registration } from '../registration.ts';
import { allRegistrations } from '../source-register.ts';
import type { RegistrationBooks } from './books.ts';
import type { SourceAsks } from './change.ts';

/** A source as those see it who answer for it, with everything that approvers approve. */
export type SeenSource = OwnSource & {
  readonly submitted: SourceDetails;
  readonly registeredAt: Registration['registeredAt'];
  readonly provenAt?: Registration['registeredAt'];
  readonly lastUsedAt?: Registration['registeredAt'];
  /** What came of the last time that it was tried. */
  readonly findings?: Findings;
};

/** Of a source that no question was put to since the hub started. */
const NEVER_ASKED = { breaker: 'CLOSED', asked: 0, gaps: {} } as const;

/** One source; undefined for whoever has nothing to do with it, as where there is none. */
export const seeSource = (books: RegistrationBooks): Desk<SourceAsks, SeenSource | undefined> => ({
  kind: 'DATA_SOURCE',
  answer: async ({ code }, visit) => {
    const held = await books.registrations.get(code);
    return held && ifTheirs(books, visit, held.value);
  },
});

/** Every source that somebody answers for: all of the hub for its officers, their own for an agency's owner. */
export const seeSources = (books: RegistrationBooks): Desk<DeskAsks, readonly SeenSource[]> => ({
  kind: 'DATA_SOURCE',
  answer: async (_asks, visit) => {
    const all = await allRegistrations(books.registrations);
    const seen = await Promise.all(all.map((one) => ifTheirs(books, visit, one)));
    return seen.flatMap((one) => one ?? []);
  },
});

/** The source as whoever just changed it sees it. */
export async function seenSource(
  books: RegistrationBooks,
  visit: DeskVisit,
  registration: Registration,
): Promise<SeenSource> {
  const seen = await ifTheirs(books, visit, registration);
  if (!seen) throw new Fault('NOT_AVAILABLE');
  return seen;
}

async function ifTheirs(
  books: RegistrationBooks,
  { viewer, askedAt }: Pick<DeskVisit, 'viewer' | 'askedAt'>,
  registration: Registration,
): Promise<SeenSource | undefined> {
  const { details, proof, lastUsedAt, registeredAt } = registration;
  const [allowance, findings] = await Promise.all([
    books.allowances.get(details.organisation),
    books.findings.get(details.code),
  ]);
  const terms: Terms = {
    now: askedAt,
    unusedAfterDays: books.settings.unusedAfterDays,
    allowances: allowance ? [allowance.value] : [],
  };
  const health = books.health(details.code) ?? NEVER_ASKED;
  const own = ownSource(viewer, registration, { terms, health, uses: [] });
  if (!own) return undefined;
  return {
    ...own,
    submitted: details,
    registeredAt,
    ...(proof && { provenAt: proof.at }),
    ...(lastUsedAt && { lastUsedAt }),
    ...(findings && { findings: findings.value }),
  };
}
