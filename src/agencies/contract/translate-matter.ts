import type { EntryCategory } from '../../domain/agency.ts';
import type { HeldEntry, Professional } from '../../domain/entry.ts';
import type { HoldingId } from '../../domain/ids.ts';
import type { EntriesWanted, HoldingMatter } from '../../sharing/ports.ts';
import { fieldAt } from './documents.ts';
import type { WireCategoryHeld, WireEntry, WireList } from './wire.ts';

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
  const seen = new Map(set.holdings.map((holding) => [holding, new Set<string>()]));
  const matter: HoldingMatter[] = [];
  for (const one of list) {
    const category = named(one);
    if (category === undefined || !('summary' in one)) return undefined;
    matter.push({ kind: 'ENTRY', holding: one.holding, entry: entryFrom(one, category) });
    seen.get(one.holding)?.add(one.id);
  }
  const distinct = [...seen.values()].reduce((sum, { size }) => sum + size, 0);
  return distinct === list.length ? matter : undefined;
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

/** Written out because a picture has a thousand: spreading what is mostly absent costs more than all the rest. */
function entryFrom(wire: WireEntry, category: EntryCategory): HeldEntry {
  const { id, current, summary, standing, handling: code, conditions } = wire;
  const handling = conditions ? { code, conditions } : { code };
  const entry: Writable<HeldEntry> = { id, category, current, summary, standing, handling };
  if (wire.occurredOn) entry.occurredOn = wire.occurredOn;
  if (wire.until) entry.until = wire.until;
  if (wire.detail) entry.detail = wire.detail;
  if (wire.grade) entry.grade = wire.grade;
  if (wire.professional) entry.professional = professionalFrom(wire.professional);
  return entry;
}

type Writable<Value> = { -readonly [Name in keyof Value]: Value[Name] };

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
