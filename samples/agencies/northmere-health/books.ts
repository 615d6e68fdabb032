import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asId } from '../../../src/domain/ids.ts';
import type { HoldingId } from '../../../src/domain/ids.ts';
import type { AgencyBooks } from '../../../src/edge/books.ts';
import { sampleCard } from '../kit/card.ts';
import { isoDate, isoInstant } from '../kit/dates.ts';
import { memoryBooks } from '../kit/memory-books.ts';
import { bundle } from './fhir.ts';
import type { Clinical, Observation, Patient, RelatedPerson, Resource } from './fhir.ts';
import { entryOf, patientIn } from './translate-clinical.ts';
import { expectedChild, personOf, tieOf } from './translate-person.ts';

/** Opens health's books over its FHIR bundles. */
export async function openHealth(folder: string): Promise<AgencyBooks> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
  const bundles = await Promise.all(
    files.map(async (file) => bundle.parse(JSON.parse(await readFile(join(folder, file), 'utf8')))),
  );
  const held = sorted(bundles.flatMap(({ entry }) => entry.map(({ resource }) => resource)));
  const oldest = bundles.map(({ timestamp }) => timestamp).toSorted()[0];
  if (oldest === undefined) throw new Error('There is no bundle in the health folder');
  const patientByEntry = new Map(
    held.patients.flatMap(({ id, link = [] }) => link.map(({ other }) => [other.reference, id])),
  );
  return memoryBooks({
    card: sampleCard('HEALTH', {
      asOf: isoInstant(oldest),
      from: isoDate('1998'),
      freshness: 'every night',
    }),
    people: new Map(held.patients.map((one) => [asId<HoldingId>(one.id), personOf(one)])),
    ties: [
      ...held.relatives.map((one) => tieOf(one, patientByEntry.get(`RelatedPerson/${one.id}`))),
      ...held.observations.map(expectedChild),
    ],
    entries: held.clinical.map((one) => ({ holding: patientIn(one), entry: entryOf(one) })),
  });
}

type Sorted = {
  readonly patients: Patient[];
  readonly relatives: RelatedPerson[];
  readonly observations: Observation[];
  readonly clinical: Clinical[];
};

function sorted(resources: readonly Resource[]): Sorted {
  const held: Sorted = { patients: [], relatives: [], observations: [], clinical: [] };
  for (const one of resources) {
    if (one.resourceType === 'Patient') held.patients.push(one);
    else if (one.resourceType === 'RelatedPerson') held.relatives.push(one);
    else if (one.resourceType === 'Observation') held.observations.push(one);
    else held.clinical.push(one);
  }
  return held;
}
