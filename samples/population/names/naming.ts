import type { Sex } from '../../../src/domain/person.ts';
import type { Random } from '../random.ts';

/** Five ways of naming that meet in an English town. They are invented mixtures, not statistics. */
export const NAMING_COMMUNITIES = [
  'BRITISH',
  'PAKISTANI',
  'PUNJABI',
  'POLISH',
  'WEST_AFRICAN',
] as const;
export type NamingCommunity = (typeof NAMING_COMMUNITIES)[number];

export type BinarySex = Exclude<Sex, 'INDETERMINATE'>;

/** How one community names its people. */
export type Naming = {
  readonly community: NamingCommunity;
  /** A given name as a child born in that year might get. */
  readonly given: (random: Random, sex: BinarySex, bornYear: number) => string;
  /** A new family's name. */
  readonly family: (random: Random) => string;
  /** The family name that a member of that sex bears. */
  readonly borne: (family: string, sex: BinarySex, random: Random) => string;
};

export const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Every beginning joined to every ending, in a fixed order that mixes both. */
export function joined(
  beginnings: readonly string[],
  endings: readonly string[],
): readonly string[] {
  const names = beginnings.flatMap((beginning, row) =>
    endings.map((ending, column) => ({
      name: beginning + ending,
      rank: (row * 31 + column * 17) % 97,
    })),
  );
  return names.toSorted((one, other) => one.rank - other.rank).map(({ name }) => name);
}
