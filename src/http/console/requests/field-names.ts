/** One thing of one kind about one person: the person's and the thing's place, counted from 0. */
export type EntryPlace = { readonly nth: number; readonly category: string; readonly at: number };

const ofEntry =
  (field: string) =>
  ({ nth, category, at }: EntryPlace): string =>
    `${field}-${nth}-${category}-${at}`;

/** The names of the fields about one person, and about one thing that is held of them. */
export const FIELD = {
  says: (nth: number) => `says-${nth}`,
  refused: (nth: number) => `refused-${nth}`,
  holds: (nth: number) => `holds-${nth}`,
  conditions: (nth: number) => `conditions-${nth}`,
  more: ({ nth, category }: Omit<EntryPlace, 'at'>) => `more-${nth}-${category}`,
  text: ofEntry('text'),
  on: ofEntry('on'),
  standing: ofEntry('standing'),
  current: ofEntry('current'),
  worker: ofEntry('worker'),
  workerRole: ofEntry('worker-role'),
  workerTeam: ofEntry('worker-team'),
  workerContact: ofEntry('worker-contact'),
} as const;
