import type { EntryCategory } from '../src/domain/agency.ts';
import type { HeldEntry } from '../src/domain/entry.ts';
import { groupedBy } from '../src/domain/grouped-by.ts';
import type { Showable } from '../src/domain/sharing.ts';
import type { Ruling } from './decide.ts';
import type { EntryCondition, EntryProhibition, Matter, RuleBook } from './vocabulary.ts';

/** What of one entry may leave, once its category has been ruled. */
export type Departure =
  | {
      readonly effect: 'LEAVES';
      /** Never more than the ruling shows; never empty. */
      readonly shows: ReadonlySet<Showable>;
      /** The rules that show it. */
      readonly by: readonly string[];
    }
  | {
      readonly effect: 'STAYS';
      /**
       * Whether the entry itself lets it be told that something is held and not shown. The EXISTENCE ruling
       * of its category must permit that too.
       */
      readonly tellable: boolean;
      /** The prohibitions that keep it; empty where the ruling alone does. */
      readonly by: readonly string[];
    };

export type MayLeave = (entry: HeldEntry, ruling: Ruling, matter: Matter) => Departure;

/**
 * Rules one entry after the CONTENT ruling of its category, by what the entry itself says. It never adds
 * to the ruling. What cannot be told stays. Pure: the same entry under the same ruling always departs alike.
 */
export function mayLeaveUnder(rulebook: RuleBook): MayLeave {
  const prohibitionsOf = byCategory(rulebook.entryProhibitions);
  return (entry, ruling, matter) => {
    const standing = (prohibitionsOf.get(entry.category) ?? []).filter((prohibition) =>
      entryStands(prohibition, entry, matter),
    );
    if (standing.some(({ forbids }) => forbids === 'EXISTENCE'))
      return { effect: 'STAYS', tellable: false, by: ids(standing) };
    const shows = lessWhatIsKept(ruling.effect === 'PERMIT' ? ruling.shows : NO_FIELD, standing);
    if (shows.size > 0) return { effect: 'LEAVES', shows, by: ruling.by };
    return { effect: 'STAYS', tellable: true, by: ids(standing) };
  };
}

/** An entry's condition that fails to answer cannot be told. */
function entryTruth(
  { holds }: EntryCondition,
  entry: HeldEntry,
  matter: Matter,
): boolean | undefined {
  try {
    return holds(entry, matter);
  } catch {
    return undefined;
  }
}

const entryStands = ({ when }: EntryProhibition, entry: HeldEntry, matter: Matter): boolean =>
  when.every((condition) => entryTruth(condition, entry, matter) !== false);

const NO_FIELD: ReadonlySet<Showable> = new Set();

/** Most entries keep nothing back; their ruling's fields serve as they are. */
const lessWhatIsKept = (
  fields: ReadonlySet<Showable>,
  standing: readonly EntryProhibition[],
): ReadonlySet<Showable> =>
  standing.length === 0 ? fields : new Set([...fields].filter((field) => !keeps(standing, field)));

const keeps = (standing: readonly EntryProhibition[], field: Showable) =>
  standing.some(({ forbids }) => forbids === 'CONTENT' || forbids.includes(field));

const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

function byCategory(
  prohibitions: readonly EntryProhibition[],
): ReadonlyMap<EntryCategory, readonly EntryProhibition[]> {
  const pairs = prohibitions.flatMap((prohibition) =>
    prohibition.categories.map((category) => ({ category, prohibition })),
  );
  return new Map(
    [...groupedBy(pairs, ({ category }) => category)].map(([category, placed]) => [
      category,
      placed.map(({ prohibition }) => prohibition),
    ]),
  );
}
