import { z } from 'zod';
import type { ShelfKey, ShelfPlan } from '../../store/shelf.ts';

export const OUTCOMES = ['JUSTIFIED', 'TRAINING', 'BREACH', 'REFERRED'] as const;
export type ReviewOutcome = (typeof OUTCOMES)[number];

export const STEPS = ['OPENED', 'SUSPENDED', 'CLOSED', 'LIFTED'] as const;

const text = z.string();
const step = z.strictObject({ did: z.enum(STEPS), by: text, at: text, note: text });

/** Somebody looks into recorded access. What was done in it is only ever added to. */
export type Review = {
  /** The finding that it answers, where it answers one. */
  readonly finding?: string;
  readonly flag?: string;
  /** The practitioner whose access it is about; absent where it is about an agency or a person shown. */
  readonly practitioner?: string;
  /** Everybody whose access it is about, none of whom may review it; absent in what was opened before these were kept. */
  readonly practitioners?: readonly string[];
  /** That one of them is an officer, so that auditors and managers have it too. */
  readonly ofOfficer?: true;
  /** Teams whose members may not review it. */
  readonly teams: readonly string[];
  /** Ids of access events. */
  readonly evidence: readonly string[];
  readonly referral?: string;
  readonly openedBy: string;
  readonly owner: string;
  /** A calendar day. */
  readonly dueBy: string;
  readonly outcome?: ReviewOutcome;
  readonly steps: readonly Readonly<z.infer<typeof step>>[];
};

/** By what reviews are listed: where they stand, and as wanted whose access they are about and how they ended. */
export const historyGroup = (wanted: {
  readonly state: 'OPEN' | 'CLOSED';
  readonly practitioner?: string | null | undefined;
  readonly outcome?: ReviewOutcome | null | undefined;
  /** Only what looks into officers. */
  readonly ofOfficers?: boolean;
}): string =>
  JSON.stringify([
    wanted.state,
    wanted.practitioner ?? null,
    wanted.outcome ?? null,
    ...(wanted.ofOfficers ? ['OFFICERS'] : []),
  ]);

/** By what open reviews are listed: all of them, or only what looks into officers. */
export const openGroup = (ofOfficers: boolean): string => (ofOfficers ? 'open-officers' : 'open');

/** Every list that a review stands in, each by when it last changed. */
function historyKeys(review: Review): readonly ShelfKey[] {
  const { outcome, practitioner, practitioners, steps } = review;
  const state = outcome ? ('CLOSED' as const) : ('OPEN' as const);
  const people = practitioners ?? (practitioner ? [practitioner] : []);
  const order = steps.at(-1)?.at ?? '';
  return [undefined, ...people].flatMap((whose) =>
    (outcome ? [undefined, outcome] : [undefined]).flatMap((ending) =>
      shelvesOf(review).map((ofOfficers) => ({
        index: 'by-history',
        group: historyGroup({ state, practitioner: whose, outcome: ending, ofOfficers }),
        order,
      })),
    ),
  );
}

const shelvesOf = ({ ofOfficer }: Review): readonly boolean[] =>
  ofOfficer ? [false, true] : [false];

export const reviewPlan: ShelfPlan<Review> = {
  name: 'reviews',
  shape: z.strictObject({
    finding: text.exactOptional(),
    flag: text.exactOptional(),
    practitioner: text.exactOptional(),
    practitioners: z.array(text).exactOptional(),
    ofOfficer: z.literal(true).exactOptional(),
    teams: z.array(text),
    evidence: z.array(text),
    referral: text.exactOptional(),
    openedBy: text,
    owner: text,
    dueBy: text,
    outcome: z.enum(OUTCOMES).exactOptional(),
    steps: z.array(step),
  }),
  keys: (review) => [
    ...(review.outcome ? ['closed'] : shelvesOf(review).map(openGroup)).map((group) => ({
      index: 'by-state',
      group,
      order: review.dueBy,
    })),
    ...(review.finding === undefined
      ? []
      : [{ index: 'by-finding', group: review.finding, order: review.dueBy }]),
    ...historyKeys(review),
  ],
};
