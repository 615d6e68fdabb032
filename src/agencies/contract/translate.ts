import type { EntryCategory } from '../../domain/agency.ts';
import { instant } from '../../domain/day.ts';
import type { HeldEntry, Professional } from '../../domain/entry.ts';
import { asId, type HoldingId } from '../../domain/ids.ts';
import type { Address, PersonTraits } from '../../domain/person.ts';
import type {
  AgencyCard,
  Candidate,
  EntriesWanted,
  Found,
  HoldingEntry,
  HoldingRelations,
  NamedRelative,
  PersonQuery,
} from '../../sharing/ports.ts';
import { fieldAt } from './documents.ts';
import type { WireCard, WireEntry, WireFound, WirePerson, WireRelations } from './wire.ts';

/*
 * From the wire to the domain. Each translation gives undefined where the answer, though well formed, is
 * not an answer to what was asked: other people's records, other categories, sums that do not add up.
 */

export const cardFrom = ({ coversFrom, coversTo, ...card }: WireCard): AgencyCard => ({
  contract: card.contract,
  asOf: instant(Date.parse(card.asOf)),
  window: { ...(coversFrom ? { from: coversFrom } : {}), ...(coversTo ? { to: coversTo } : {}) },
  area: card.area,
  freshness: card.freshness,
  categories: card.categories,
});

/** The answers stand in the order of the people, each with at most `limit` candidates. */
export function foundFrom(
  answers: readonly WireFound[],
  people: readonly PersonQuery[],
  limit: number,
): readonly Found[] | undefined {
  const asAsked =
    answers.length === people.length &&
    answers.every((answer, at) => answer.ref === people[at]?.ref && isSound(answer, limit));
  if (!asAsked) return undefined;
  return answers.map(({ ref, tooVague, candidates }) => ({
    ref: asId(ref),
    tooVague,
    candidates: candidates.map(candidateFrom),
  }));
}

function isSound({ tooVague, candidates }: WireFound, limit: number): boolean {
  const most = tooVague ? 0 : limit;
  return (
    candidates.length <= most &&
    candidates.every(isSummed) &&
    areDistinct(candidates.map(({ holding }) => holding))
  );
}

/** The parts of a match sum exactly to its total. */
const isSummed = ({ parts, milliBits }: WireFound['candidates'][number]) =>
  parts.reduce((sum, part) => sum + part.milliBits, 0) === milliBits;

const candidateFrom = ({
  holding,
  version,
  ...match
}: WireFound['candidates'][number]): Candidate => ({ holding, version, match });

/** Only records that were asked for, each once. One that the agency no longer has is left out. */
export function relationsFrom(
  answers: readonly WireRelations[],
  holdings: readonly HoldingId[],
): readonly HoldingRelations[] | undefined {
  const asked = new Set(holdings);
  const answered = answers.map(({ holding }) => holding);
  if (!answered.every((holding) => asked.has(holding)) || !areDistinct(answered)) return undefined;
  return answers.map(({ holding, person, relatives }) => ({
    holding,
    person: traitsFrom(person),
    relatives: relatives.map(relativeFrom),
  }));
}

const relativeFrom = ({
  holding,
  person,
  kind,
  from,
  to,
}: WireRelations['relatives'][number]): NamedRelative => ({
  ...(holding ? { holding } : {}),
  traits: traitsFrom(person),
  kind,
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
});

const traitsFrom = ({ dateOfBirth, dateOfDeath, ...person }: WirePerson): PersonTraits => ({
  names: person.names,
  ...(dateOfBirth ? { dateOfBirth } : {}),
  ...(dateOfDeath ? { dateOfDeath } : {}),
  ...(person.expectedDelivery ? { expectedDelivery: person.expectedDelivery } : {}),
  ...(person.sex ? { sex: person.sex } : {}),
  addresses: person.addresses.map(addressFrom),
  identifiers: person.identifiers,
});

const addressFrom = ({
  line,
  postcode,
  uprn,
  from,
  until,
}: WirePerson['addresses'][number]): Address => ({
  line,
  postcode,
  ...(uprn ? { uprn } : {}),
  ...(from ? { from } : {}),
  ...(until ? { until } : {}),
});

/** The entries of every set, each list under its set's field. */
export function allEntriesFrom(
  said: Readonly<Record<string, readonly WireEntry[]>>,
  sets: readonly EntriesWanted[],
): readonly HoldingEntry[] | undefined {
  const held: (readonly HoldingEntry[])[] = [];
  for (const [at, set] of sets.entries()) {
    const list = said[fieldAt(at)];
    const entries = list && entriesFrom(list, set);
    if (!entries) return undefined;
    held.push(entries);
  }
  return held.flat();
}

/** The entries of one set, only in records and categories that the set names, each once. */
function entriesFrom(
  entries: readonly WireEntry[],
  { holdings, categories }: EntriesWanted,
): readonly HoldingEntry[] | undefined {
  const records = new Set(holdings);
  const wanted = new Map<string, EntryCategory>(categories.map((name) => [name, name]));
  const held: HoldingEntry[] = [];
  for (const entry of entries) {
    const category = wanted.get(entry.category);
    if (category === undefined || !records.has(entry.holding)) return undefined;
    held.push({ holding: entry.holding, entry: entryFrom(entry, category) });
  }
  return areDistinct(held.map(({ holding, entry }) => `${holding} ${entry.id}`)) ? held : undefined;
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

const areDistinct = (keys: readonly string[]) => new Set(keys).size === keys.length;
