import type { EntryCategory } from '../../src/domain/agency.ts';
import type { Random } from '../population/random.ts';
import type { Ago } from './days.ts';
import type { SaidNote } from './knowledge.ts';
import { anyStaff, note } from './notes.ts';
import type { More } from './notes.ts';

/** Something that an agency may have written about one of its people. */
export type Likely = {
  readonly chance: number;
  readonly category: EntryCategory;
  /** How long ago, between two numbers, and how exactly it is known. */
  readonly when: readonly [keyof Ago, number, number];
  readonly says: readonly string[];
  /** How likely it is that it still holds. */
  readonly stillOpen?: number;
  readonly staff?: readonly [role: string, service: string];
  readonly more?: More;
};

/** What was written in fact, as chance has it. */
export const likelyNotes = (
  likely: readonly Likely[],
  about: string,
  { ago, random }: { readonly ago: Ago; readonly random: Random },
): readonly SaidNote[] =>
  likely.flatMap(({ chance, category, when, says, stillOpen = 0, staff, more = {} }) => {
    if (!random.chance(chance)) return [];
    const [unit, least, most] = when;
    return [
      note(about, [category, ago[unit](random.between(least, most))], random.pick(says), {
        current: random.chance(stillOpen),
        ...(staff === undefined ? {} : { professional: anyStaff(random, ...staff) }),
        ...more,
      }),
    ];
  });
