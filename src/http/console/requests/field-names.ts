/**
 * One thing of one kind about one person: the person's reference, and the thing's place, counted from 0. What is asked may
 * shrink or grow while somebody types, and what they typed of one person never becomes said of another.
 */
export type EntryPlace = { readonly who: string; readonly category: string; readonly at: number };

const ofEntry =
  (field: string) =>
  ({ who, category, at }: EntryPlace): string =>
    `${field}-${who}-${category}-${at}`;

/** The names of the fields about one person, and about one thing that is held of them. */
export const FIELD = {
  says: (who: string) => `says-${who}`,
  refused: (who: string) => `refused-${who}`,
  heldBack: (who: string) => `held-back-${who}`,
  holds: (who: string) => `holds-${who}`,
  conditions: (who: string) => `conditions-${who}`,
  more: ({ who, category }: Omit<EntryPlace, 'at'>) => `more-${who}-${category}`,
  text: ofEntry('text'),
  on: ofEntry('on'),
  standing: ofEntry('standing'),
  current: ofEntry('current'),
  worker: ofEntry('worker'),
  workerRole: ofEntry('worker-role'),
  workerTeam: ofEntry('worker-team'),
  workerContact: ofEntry('worker-contact'),
} as const;
