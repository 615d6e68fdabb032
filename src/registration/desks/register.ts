import { Mistake } from '../../domain/mistake.ts';
import type { Desk, DeskAsks } from '../../sharing/desk.ts';
import { readDetails } from '../details.ts';
import { registerDataSource } from '../register.ts';
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
  answer: async ({ source }, visit) => {
    const { viewer, askedAt } = visit;
    const input = { ...source, organisation: viewer.agency, contract: '1.0' };
    const { code } = actedOr(readDetails(input));
    const [held, given] = await Promise.all([books.registrations.get(code), books.given.all()]);
    if (!held && given.some((one) => one.code === code)) throw new Mistake('code', 'is taken');
    const situation = await situationOf(books, viewer.agency, askedAt);
    const next = actedOr(registerDataSource(viewer, input, held?.value, situation));
    return keepChanged(books, visit, { held, next, step: 'REGISTER' });
  },
});
