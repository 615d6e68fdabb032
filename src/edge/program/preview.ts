import type { HeldEntry } from '../../domain/entry.ts';
import type { PersonTraits } from '../../domain/person.ts';
import type { Gathered } from '../records/gathered.ts';

/** A few records as the hub would see them, with everything masked that could tell who they are. */
export type Preview = {
  readonly people: readonly Readonly<Record<string, string>>[];
  readonly entries: readonly Readonly<Record<string, string>>[];
};

/** The first so many people, and the first so many entries. */
export function preview(gathered: Gathered, rows: number): Preview {
  const people: Readonly<Record<string, string>>[] = [];
  const entries: Readonly<Record<string, string>>[] = [];
  for (let row = 0; row < gathered.count(); row += 1) {
    if (people.length >= rows && entries.length >= rows) break;
    const [traits] = gathered.isUsable(row) ? gathered.people.of(row) : [];
    if (!traits) continue;
    if (people.length < rows) people.push(maskedPerson(traits, gathered.ties.of(row).length));
    entries.push(
      ...gathered.entries
        .of(row)
        .slice(0, rows - entries.length)
        .map(maskedEntry),
    );
  }
  return { people, entries };
}

const maskedPerson = (traits: PersonTraits, relatives: number) => ({
  names: traits.names
    .map(({ given, family, use }) => `${masked(given)} ${masked(family)} (${use})`)
    .join(', '),
  dateOfBirth: maskedDate(traits.dateOfBirth),
  sex: traits.sex ?? '–',
  addresses: traits.addresses
    .map(({ postcode }) => `${postcode.split(' ')[0] ?? ''} ${DOTS}`)
    .join(', '),
  identifiers: traits.identifiers.map(({ system }) => `${system} ${DOTS}`).join(', '),
  relatives: String(relatives),
});

const maskedEntry = (entry: HeldEntry) => ({
  category: entry.category,
  occurredOn: maskedDate(entry.occurredOn),
  current: entry.current ? 'yes' : 'no',
  standing: entry.standing,
  handling: entry.handling.code,
  summary: `${entry.summary.length} letters`,
  detail: entry.detail === undefined ? '–' : `${entry.detail.length} letters`,
  professional: entry.professional ? 'yes' : '–',
});

const DOTS = '•••';
const masked = (text: string) => (text === '' ? '–' : `${text.slice(0, 1)}${DOTS}`);
const maskedDate = (date: string | undefined) =>
  date === undefined ? '–' : `${date.slice(0, 4)}${'-••'.repeat((date.length - 4) / 3)}`;
