import type { EntryCategory } from '../../domain/agency.ts';
import type { HeldEntry, Professional } from '../../domain/entry.ts';
import type { HoldingId } from '../../domain/ids.ts';
import type { EntriesWanted, HoldingMatter } from '../../sharing/ports.ts';
import { fieldAt } from './documents.ts';
import { areDistinct } from './translate.ts';
import type { WireCategoryHeld, WireEntry } from './wire.ts';

type WireList = readonly WireEntry[] | readonly WireCategoryHeld[];

/** What was said to every set, each list under its set's field; undefined where it is no answer to them. */
export function allMatterFrom(
  said: Readonly<Record<string, WireList>>,
  sets: readonly EntriesWanted[],
): readonly HoldingMatter[] | undefined {
  const matter: (readonly HoldingMatter[])[] = [];
  for (const [at, set] of sets.entries()) {
    const list = said[fieldAt(at)];
    const translate = set.only === 'EXISTENCE' ? categoriesFrom : entriesFrom;
    const held = list && translate(list, set);
    if (!held) return undefined;
    matter.push(held);
  }
  return matter.flat();
}

/** The entries of one set, only in records and categories that the set names, each once. */
function entriesFrom(list: WireList, set: EntriesWanted): readonly HoldingMatter[] | undefined {
  const named = namedBy(set);
  const matter: HoldingMatter[] = [];
  const ids: string[] = [];
  for (const one of list) {
    const category = named(one);
    if (category === undefined || !('summary' in one)) return undefined;
    matter.push({ kind: 'ENTRY', holding: one.holding, entry: entryFrom(one, category) });
    ids.push(`${one.holding} ${one.id}`);
  }
  return areDistinct(ids) ? matter : undefined;
}

/**
 * The bare categories of one set, only in records and categories that the set names. A pair that comes
 * more than once is heard once: how often it came would tell how much is held.
 */
function categoriesFrom(list: WireList, set: EntriesWanted): readonly HoldingMatter[] | undefined {
  const named = namedBy(set);
  const matter = new Map<string, HoldingMatter>();
  for (const one of list) {
    const category = named(one);
    if (category === undefined) return undefined;
    const { holding } = one;
    matter.set(`${category} ${holding}`, { kind: 'EXISTENCE', holding, category });
  }
  return [...matter.values()];
}

/** The category of a line, where the set asked for it in that record. */
function namedBy({ holdings, categories }: EntriesWanted) {
  const records = new Set<HoldingId>(holdings);
  const wanted = new Map<string, EntryCategory>(categories.map((name) => [name, name]));
  return ({ holding, category }: WireCategoryHeld): EntryCategory | undefined =>
    records.has(holding) ? wanted.get(category) : undefined;
}

const entryFrom = (wire: WireEntry, category: EntryCategory): HeldEntry => ({
  id: wire.id,
  category,
  ...(wire.occurredOn ? { occurredOn: wire.occurredOn } : {}),
  ...(wire.until ? { until: wire.until } : {}),
  current: wire.current,
  summary: wire.summary,
  ...(wire.detail ? { detail: wire.detail } : {}),
  standing: wire.standing,
  ...(wire.grade ? { grade: wire.grade } : {}),
  handling: { code: wire.handling, ...(wire.conditions ? { conditions: wire.conditions } : {}) },
  ...(wire.professional ? { professional: professionalFrom(wire.professional) } : {}),
});

const professionalFrom = ({
  name,
  role,
  service,
  contact,
  from,
  lastContact,
}: NonNullable<WireEntry['professional']>): Professional => ({
  name,
  role,
  service,
  ...(contact ? { contact } : {}),
  ...(from ? { from } : {}),
  ...(lastContact ? { lastContact } : {}),
});
