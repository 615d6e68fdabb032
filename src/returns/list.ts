import type { Role } from '../domain/practitioner.ts';
import type { Desk, DeskAsks } from '../sharing/desk.ts';
import type { ReturnBooks } from './books.ts';
import { told } from './review.ts';
import type { TakenReturn } from './taken.ts';

/** A taking as it is listed. */
export type ListedTaking = Omit<TakenReturn, 'keptBack'> & {
  readonly id: string;
  readonly keptBack: number | null;
};

const MOST = 100;
/** Who answers for those who are kept back, and so may know how many they are. */
const TOLD_ALL: ReadonlySet<Role> = new Set(['IG_OFFICER', 'AUDITOR']);

/** Every return that was taken, the newest first. */
export const censusReturnsTaken = ({
  taken,
}: Pick<ReturnBooks, 'taken'>): Desk<DeskAsks, readonly ListedTaking[]> => ({
  kind: 'CENSUS_RETURNS_TAKEN',
  answer: async (_asks, { viewer: { roles } }) => {
    const range = { index: 'by-time', group: 'all', newestFirst: true, first: MOST };
    const { found } = await taken.list(range);
    const toldAll = roles.some((role) => TOLD_ALL.has(role));
    return found.map(({ id, value }) => ({
      ...value,
      id,
      keptBack: toldAll ? value.keptBack : told(value.keptBack),
    }));
  },
});
