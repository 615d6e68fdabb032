import type { RawFiles, Roll, RolledTie } from '../../borough/roll.ts';
import { grouped } from '../kit/grouped.ts';
import type { Bundle, Resource } from './fhir.ts';
import { clinicalOf } from './write-clinical.ts';
import { deliveryOf, patientOf, relatedPersonOf } from './write-person.ts';

/** Practices of the borough; each keeps one bundle. */
const PRACTICES = 6;

/** Puts a roll into FHIR bundles, one for each practice. */
export function writeHealth(roll: Roll): RawFiles {
  const named = roll.ties.map((tie, nth) => ({ id: `rp-${nth + 1}`, tie }));
  const seeAlso = grouped(named, ({ tie }) => ('local' in tie.relative ? tie.relative.local : ''));
  const people = new Map(roll.people.map((person) => [person.local, person]));
  const resources: { readonly local: string; readonly resource: Resource }[] = [
    ...roll.people.map((person) => ({
      local: person.local,
      resource: patientOf(
        person,
        (seeAlso.get(person.local) ?? []).map(({ id }) => id),
      ),
    })),
    ...named.flatMap(({ id, tie }) => {
      const traits =
        'local' in tie.relative ? people.get(tie.relative.local)?.traits : tie.relative.traits;
      if (traits === undefined) return [];
      return [{ local: tie.local, resource: namedOf(id, tie, traits) }];
    }),
    ...roll.notes.map((note) => ({ local: note.local, resource: clinicalOf(note) })),
  ];
  return bundles(roll, resources);
}

const namedOf = (id: string, tie: RolledTie, traits: Roll['people'][number]['traits']): Resource =>
  traits.expectedDelivery === undefined
    ? relatedPersonOf(id, tie, traits)
    : deliveryOf(id, tie.local, traits.expectedDelivery);

function bundles(
  roll: Roll,
  resources: readonly { readonly local: string; readonly resource: Resource }[],
): RawFiles {
  const practiceOf = new Map(roll.people.map(({ local }, nth) => [local, nth % PRACTICES]));
  const byPractice = grouped(resources, ({ local }) => practiceOf.get(local) ?? 0);
  return Object.fromEntries(
    [...byPractice].map(([practice, held]) => {
      const bundle: Bundle = {
        resourceType: 'Bundle',
        type: 'collection',
        timestamp: roll.extractedAt,
        entry: held.map(({ resource }) => ({ resource })),
      };
      return [`practice-${practice + 1}.json`, JSON.stringify(bundle)];
    }),
  );
}
