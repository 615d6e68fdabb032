import { isEntryCategory, type EntryCategory } from '../src/domain/agency.ts';
import { partialDate, type PartialDate } from '../src/domain/day.ts';
import type { ShownEntry } from '../src/domain/family-picture.ts';
import { asId } from '../src/domain/ids.ts';
import { Mistake } from '../src/domain/mistake.ts';
import type { Period } from '../src/domain/sharing.ts';
import type { ChronologyFilter, QueryFamilyPictureArgs, Resolvers } from './types.generated.ts';

const MOST_ENTRIES = 1_000;

export const familyPicture = {
  Query: {
    familyPicture: async (_parent, args, { corridor }) => {
      const { question, picture } = await corridor.ask({
        kind: 'FAMILY_PICTURE',
        referral: asId(args.referral),
        period: periodOf(args),
        ...(args.categories ? { categories: args.categories.map(categoryOf) } : {}),
      });
      return { ...picture, receipt: question };
    },
  },
  FamilyPicture: {
    chronology: ({ chronology }, { first, after, filter }) => {
      const matching = filter ? chronology.filter(matches(filter)) : chronology;
      const cursors = cursorsOf(matching);
      const start = after ? afterCursor(cursors, after) : 0;
      const end = start + pageSize(first);
      const next = end < matching.length ? (cursors[end - 1] ?? null) : null;
      return { nodes: matching.slice(start, end), total: matching.length, next };
    },
  },
} satisfies Resolvers;

function pageSize(first: number | null | undefined): number {
  const size = first ?? MOST_ENTRIES;
  if (size < 1 || size > MOST_ENTRIES) throw new Mistake('first', 'must be from 1 to 1,000');
  return size;
}

/**
 * The id of each entry. An agency may hold one entry in the records of two people; the second is told
 * apart by its number, so that no page begins again where it ended or leaves one of them out.
 */
function cursorsOf(entries: readonly ShownEntry[]): readonly string[] {
  const seen = new Map<string, number>();
  return entries.map(({ id }) => {
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${times}~${id}`;
  });
}

function afterCursor(cursors: readonly string[], after: string): number {
  const index = cursors.indexOf(after);
  if (index === -1) throw new Mistake('after', 'is not a cursor of this chronology');
  return index + 1;
}

/** Each list is made a set once: a long list over a long chronology would hold the whole hub. */
function matches({ people, agencies, categories, ...span }: ChronologyFilter) {
  const [whom, whose, what] = [among(people), among(agencies), among(categories)];
  const when = mayBeIn(periodOf(span));
  return ({ about, heldBy, category, occurredOn }: ShownEntry): boolean =>
    whom(about) && whose(heldBy) && what(category) && when(occurredOn?.date);
}

/** Leaves out only what is certainly earlier or later: `2024` may be of any day of it, and no date of any. */
function mayBeIn({ from, to }: Period): (date: PartialDate | undefined) => boolean {
  return (date) =>
    date === undefined ||
    ((from === undefined || date >= from.slice(0, date.length)) &&
      (to === undefined || date.slice(0, to.length) <= to));
}

function among(list: readonly string[] | null | undefined): (value: string) => boolean {
  if (!list) return () => true;
  const named = new Set(list);
  return (value) => named.has(value);
}

function periodOf({ from, to }: Pick<QueryFamilyPictureArgs, 'from' | 'to'>): Period {
  const period = {
    ...(from ? { from: dateOf('from', from) } : {}),
    ...(to ? { to: dateOf('to', to) } : {}),
  };
  if (period.from && period.to && beginsAfter(period.from, period.to))
    throw new Mistake('from', 'is later than to');
  return period;
}

/** A month or a year ends with its last day, so that 2024 reaches beyond 2024-06. */
const beginsAfter = (from: PartialDate, to: PartialDate) => from.slice(0, to.length) > to;

function dateOf(field: string, text: string): PartialDate {
  const date = partialDate(text);
  if (!date) throw new Mistake(field, 'is not a date such as 2024, 2024-05 or 2024-05-17');
  return date;
}

function categoryOf(text: string): EntryCategory {
  if (!isEntryCategory(text))
    throw new Mistake('categories', 'names a category unknown to the hub');
  return text;
}
