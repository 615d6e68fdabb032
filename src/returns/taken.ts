import { z } from 'zod';
import type { ShelfPlan } from '../store/shelf.ts';

/** What somebody means to do with a return. */
export const RETURN_PURPOSES = ['LOADING', 'CHECKING'] as const;
export type ReturnPurpose = (typeof RETURN_PURPOSES)[number];

const text = z.string();
const count = z.int().nonnegative();
const shape = z.strictObject({
  year: z.int(),
  at: text,
  by: text,
  byName: text,
  /** Who is to receive it, in the taker's words. */
  recipient: text,
  purpose: z.enum(RETURN_PURPOSES),
  draft: z.boolean(),
  children: count,
  referrals: count,
  errors: count,
  queries: count,
  /** Referrals that may not leave, to the last one: for those who answer for them alone. */
  keptBack: count,
  /** SHA-256 of the file in UTF-8. */
  digest: text,
});

/** That a return was taken: by whom, for whom and for what. */
export type TakenReturn = Readonly<z.infer<typeof shape>>;

export const takenPlan: ShelfPlan<TakenReturn> = {
  name: 'returns-taken',
  shape,
  keys: ({ at }) => [{ index: 'by-time', group: 'all', order: at }],
};
