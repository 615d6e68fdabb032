import { secondIsTold } from '../../sharing/second-is-told.ts';
import { z } from 'zod';
import { Mistake } from '../../domain/mistake.ts';
import type { Desk, DeskAsks } from '../../sharing/desk.ts';
import type { Shelved, ShelfPlan } from '../../store/shelf.ts';
import type { ReviewBooks } from '../review-books.ts';
import { noted } from '../reviews/noted.ts';

const text = z.string();
const shape = z.strictObject({
  /** `all`, `referral/<id>` or `agency/<code>`. */
  on: text,
  authority: text,
  by: text,
  at: text,
  lifted: z.strictObject({ by: text, at: text, authority: text }).exactOptional(),
});

/** That nothing of something may be deleted, whatever its age, until somebody lifts it. */
export type LegalHold = Readonly<z.infer<typeof shape>>;

export const legalHoldPlan: ShelfPlan<LegalHold> = {
  name: 'legal-holds',
  shape,
  keys: ({ at, lifted }) => [
    { index: 'by-state', group: lifted ? 'lifted' : 'standing', order: at },
  ],
};

export type HoldTold = LegalHold & { readonly id: string };

const ON = /^(?:all|(?:referral|agency)\/[^\s/]{1,200})$/;
const PAGE = 1_000;

/** Keeps what an inquiry or a court may ask for. */
export const placeLegalHold = ({
  holds,
  newId,
}: Pick<ReviewBooks, 'holds' | 'newId'>): Desk<
  DeskAsks & { readonly on: string; readonly authority: string },
  HoldTold
> => ({
  kind: 'PLACE_LEGAL_HOLD',
  answer: async ({ on, authority }, { viewer, askedAt, record }) => {
    if (!ON.test(on)) throw new Mistake('on', 'must be all, referral/… or agency/…');
    const value: LegalHold = { on, authority: noted(authority), by: viewer.id, at: askedAt };
    const id = newId();
    await record({ changes: `legal-hold/${id}`, version: 1, reasons: ['PLACED'], value });
    return told(await holds.put(id, value, 0));
  },
});

/** Ends a hold. It takes somebody other than who placed it. */
export const liftLegalHold = ({
  holds,
}: Pick<ReviewBooks, 'holds'>): Desk<
  DeskAsks & { readonly hold: string; readonly authority: string },
  HoldTold
> => ({
  kind: 'LIFT_LEGAL_HOLD',
  answer: async ({ hold, authority }, { viewer, askedAt, record }) => {
    const kept = await holds.get(hold);
    if (kept === undefined || kept.value.lifted) throw new Mistake('hold', 'does not stand');
    if (kept.value.by === viewer.id)
      throw new Mistake('hold', 'has to be lifted by somebody who did not place it');
    const lifted = { by: viewer.id, at: askedAt, authority: noted(authority) };
    const value = { ...kept.value, lifted };
    const version = kept.version + 1;
    await record({ changes: `legal-hold/${hold}`, version, reasons: ['LIFTED'], value });
    const put = await secondIsTold(
      () => holds.put(hold, value, kept.version),
      () => new Mistake('hold', 'does not stand'),
    );
    return told(put);
  },
});

const told = ({ id, value }: Shelved<LegalHold>): HoldTold => ({ ...value, id });

/** Everything that is held now, however much that is. */
export async function holdsStanding(
  holds: ReviewBooks['holds'],
  after?: string,
): Promise<readonly HoldTold[]> {
  const { found, next } = await holds.list({
    index: 'by-state',
    group: 'standing',
    first: PAGE,
    ...(after === undefined ? {} : { after }),
  });
  const here = found.map(told);
  return next === undefined ? here : [...here, ...(await holdsStanding(holds, next))];
}

/** Whether a hold stands on everything, or on one of these: `referral/<id>` and `agency/<code>`. */
export const isHeld = (any: readonly string[], holds: readonly LegalHold[]): boolean =>
  holds.some(({ on }) => on === 'all' || any.includes(on));
