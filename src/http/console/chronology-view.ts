import type { EntryCategory } from '../../domain/agency.ts';
import { groupedBy } from '../../domain/grouped-by.ts';
import { dateInWords, unknownPart } from './dates.ts';
import type { Names } from './people-view.ts';
import type { ShownEntry, ShownPicture } from './picture-shape.ts';
import { CATEGORY_WORDS, STANDING_WORDS } from './words.ts';

/** What the reader asked to see of the chronology; ids only, since it stands in the page's address. */
export type ChronologyWish = {
  readonly order: 'newest' | 'oldest';
  readonly person?: string | undefined;
  readonly agency?: string | undefined;
  readonly category?: EntryCategory | undefined;
  /** Calendar days, such as `2026-11-22`. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly after?: string | undefined;
};

const UNDATED = 'Date withheld or not known';

/** Entries by year, in the order wished for. Entries whose date nobody knows come last either way. */
export function chronologyView(picture: ShownPicture, wish: ChronologyWish, names: Names) {
  const { nodes, total, next } = picture.chronology;
  const onePage = nodes.length === total;
  const dated = nodes.filter(({ occurredOn }) => occurredOn);
  const undated = nodes.filter(({ occurredOn }) => !occurredOn);
  // The newest entries of a page are not the newest of all, so a long chronology is read from its start.
  const newestFirst = wish.order === 'newest' && onePage;
  const ordered = [...(newestFirst ? dated.toReversed() : dated), ...undated];
  const years = groupedBy(ordered, ({ occurredOn }) => occurredOn?.date.slice(0, 4));
  return {
    total,
    shown: nodes.length,
    next: next ?? undefined,
    onePage,
    newestFirst,
    years: [...years].map(([year, entries]) => ({
      heading: year ?? UNDATED,
      entries: entries.map((entry) => entryView(entry, names)),
    })),
  };
}

function entryView(entry: ShownEntry, names: Names) {
  return {
    id: entry.id,
    ...whenOf(entry),
    ...standingOf(entry),
    summary: entry.summary ?? undefined,
    detail: entry.detail ?? undefined,
    category: CATEGORY_WORDS[entry.category],
    about: names.person(entry.about),
    source: names.source(entry.heldBy),
    conditions: conditionsOf(entry),
    provisional: entry.provisional,
  };
}

function whenOf({ occurredOn }: ShownEntry) {
  if (!occurredOn) return { dateInWords: UNDATED, unknownPart: '' };
  const { date } = occurredOn;
  return { date, dateInWords: dateInWords(date), unknownPart: unknownPart(date) };
}

function standingOf({ standing }: ShownEntry) {
  if (!standing) return {};
  const grade = standing.grade ? `, graded ${standing.grade}` : '';
  return {
    standing: standing.kind.toLowerCase(),
    standingInWords: `${STANDING_WORDS[standing.kind]}${grade}`,
  };
}

/** Conditions always travel with what they bind. */
function conditionsOf({ handling }: ShownEntry): string | undefined {
  if (handling.code === 'LAWFUL_SHARING') return undefined;
  return handling.conditions ?? 'Ask the owner before any use.';
}
