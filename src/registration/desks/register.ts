import { linesOfMistake, Mistake } from '../../domain/mistake.ts';
import type { Desk, DeskAsks, DeskVisit } from '../../sharing/desk.ts';
import type { Shelved } from '../../store/shelf.ts';
import { readDetails } from '../details.ts';
import { registerDataSource } from '../register.ts';
import type { Registration } from '../registration.ts';
import { actedOr, type RegistrationBooks, situationOf } from './books.ts';
import { keepChanged } from './change.ts';
import type { SeenSource } from './see.ts';

export type RegisterAsks = DeskAsks & {
  /** What the agency says of its source; the organisation is that of whoever says it. */
  readonly source: object;
};

/** An agency says what its source is, for the first time or anew. */
export const registerSource = (books: RegistrationBooks): Desk<RegisterAsks, SeenSource> => ({
  kind: 'REGISTER_DATA_SOURCE',
  answer: async (asks, visit) => {
    const { held, next } = await weighed(books, asks, visit);
    return keepChanged(books, visit, { held, next: actedOr(next), step: 'REGISTER' });
  },
});

/** The dry run of it: what registering would say stands against it, and nothing is kept. */
export const sourceFaults = (
  books: RegistrationBooks,
): Desk<RegisterAsks, ReturnType<typeof linesOfMistake>> => ({
  kind: 'SOURCE_FAULTS',
  answer: async (asks, visit) => {
    const { next } = await weighed(books, asks, visit);
    return next instanceof Mistake ? linesOfMistake(next.message) : [];
  },
});

type Weighed = {
  readonly held?: Shelved<Registration>;
  readonly next: Registration | Mistake;
};

/** What the registration would become, as everything stands now. */
async function weighed(
  books: RegistrationBooks,
  { source }: RegisterAsks,
  { viewer, askedAt }: Pick<DeskVisit, 'viewer' | 'askedAt'>,
): Promise<Weighed> {
  const input = { ...source, organisation: viewer.agency, contract: '1.0' };
  const details = readDetails(input);
  if (details instanceof Mistake) return { next: details };
  const [held, given] = await Promise.all([
    books.registrations.get(details.code),
    books.given.all(),
  ]);
  if (!held && given.some(({ code }) => code === details.code))
    return { next: new Mistake('code', 'is taken') };
  const situation = await situationOf(books, viewer.agency, askedAt);
  const next = registerDataSource(viewer, input, held?.value, situation);
  return { ...(held && { held }), next };
}
