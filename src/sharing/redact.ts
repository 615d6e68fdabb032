import type { Ruling } from '../../policies/decide.ts';
import type { About } from '../../policies/vocabulary.ts';
import type { Agency } from '../domain/agency.ts';
import { precisionOf } from '../domain/day.ts';
import type { HeldEntry } from '../domain/entry.ts';
import type { ShownEntry } from '../domain/family-picture.ts';
import type { PersonRef } from '../domain/ids.ts';
import type { PersonTraits } from '../domain/person.ts';
import type { Showable } from '../domain/sharing.ts';
import type { Rulings } from './rulings.ts';

const NOTHING: ReadonlySet<Showable> = new Set();

export const shownBy = (ruling: Ruling): ReadonlySet<Showable> =>
  ruling.effect === 'PERMIT' ? ruling.shows : NOTHING;

/**
 * What may be shown of an agency's words about a person, built from the allow-list. Identifiers are never
 * shown: they serve matching where they are held.
 */
export function shownTraits(
  rulings: Rulings,
  agency: Agency,
  about: About,
  traits: PersonTraits,
): PersonTraits {
  const details = shownBy(rulings.content(agency, 'PERSON_DETAILS', about));
  const whereabouts = shownBy(rulings.content(agency, 'ADDRESSES', about));
  return {
    names: details.has('NAMES') ? traits.names : [],
    ...(details.has('DATE_OF_BIRTH') ? datesOf(traits) : {}),
    ...(details.has('SEX') && traits.sex ? { sex: traits.sex } : {}),
    addresses: whereabouts.has('ADDRESS') ? traits.addresses : [],
    identifiers: [],
  };
}

type Dates = Pick<PersonTraits, 'dateOfBirth' | 'dateOfDeath' | 'expectedDelivery'>;

const datesOf = ({ dateOfBirth, dateOfDeath, expectedDelivery }: Dates): Dates => ({
  ...(dateOfBirth ? { dateOfBirth } : {}),
  ...(dateOfDeath ? { dateOfDeath } : {}),
  ...(expectedDelivery ? { expectedDelivery } : {}),
});

/** Where an entry stands in the picture. */
export type Place = {
  readonly agency: Agency;
  readonly person: PersonRef;
  readonly provisional: boolean;
};

/** One entry as shown, field by field from the allow-list. Handling always travels with what it governs. */
export function shownEntry(
  entry: HeldEntry,
  fields: ReadonlySet<Showable>,
  { agency, person, provisional }: Place,
): ShownEntry {
  const { occurredOn, standing, grade } = entry;
  return {
    id: `${agency.code}:${entry.id}`,
    heldBy: agency.code,
    about: person,
    category: entry.category,
    occurredOn:
      fields.has('OCCURRED_ON') && occurredOn
        ? { date: occurredOn, precision: precisionOf(occurredOn) }
        : null,
    summary: fields.has('SUMMARY') ? entry.summary : null,
    detail: fields.has('DETAIL') ? (entry.detail ?? null) : null,
    standing: fields.has('STANDING') ? { kind: standing, grade: grade ?? null } : null,
    handling: entry.handling,
    provisional,
  };
}
