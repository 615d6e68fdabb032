import { z } from 'zod';
import type { Desk, DeskAsks } from '../sharing/desk.ts';
import type { ShelfPlan } from '../store/shelf.ts';
import type { ReviewBooks } from './review-books.ts';

export const NOTICE_KINDS = ['WRONG_PERSON', 'SUSPENDED', 'SUSPENSION_LIFTED'] as const;

/** Something that somebody has to be told. It names cases and practitioners, and nobody of a family. */
export type Notice = {
  readonly kind: (typeof NOTICE_KINDS)[number];
  /** `agency/<code>` or `role/<ROLE>`. */
  readonly to: string;
  readonly at: string;
  readonly says: string;
  readonly review: string;
  readonly referral?: string;
  readonly practitioner?: string;
};

export const noticePlan: ShelfPlan<Notice> = {
  name: 'notices',
  shape: z.strictObject({
    kind: z.enum(NOTICE_KINDS),
    to: z.string(),
    at: z.string(),
    says: z.string(),
    review: z.string(),
    referral: z.string().exactOptional(),
    practitioner: z.string().exactOptional(),
  }),
  keys: ({ to, at }) => [{ index: 'by-reader', group: to, order: at }],
};

const MOST = 100;

/** What the asker's agency, or one of their roles, has been told, newest first. */
export const noticesFor = ({
  notices,
}: Pick<ReviewBooks, 'notices'>): Desk<
  DeskAsks,
  readonly (Notice & { readonly id: string })[]
> => ({
  kind: 'NOTICES',
  answer: async (_asks, { viewer }) => {
    const readers = [`agency/${viewer.agency}`, ...viewer.roles.map((role) => `role/${role}`)];
    const pages = await Promise.all(
      readers.map((group) =>
        notices.list({ index: 'by-reader', group, newestFirst: true, first: MOST }),
      ),
    );
    return pages
      .flatMap(({ found }) => found)
      .map(({ id, value }) => ({ id, ...value }))
      .toSorted((one, other) => (one.at < other.at ? 1 : -1))
      .slice(0, MOST);
  },
});
