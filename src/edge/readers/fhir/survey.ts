import type { Row } from '../reader.ts';
import { AlsoPatients } from './also-patients.ts';
import type { Held } from './bundle.ts';
import { isWithdrawn, KeptBack } from './kept-back.ts';
import { baseOf, namesIn, withLocalReferences } from './references.ts';
import { listAt, type Resource } from './resource.ts';

/** Where resources come from, in parts: the files of a folder, or the types of a server. */
export type Origin = {
  /** What faults call the parts. */
  readonly parts: readonly string[];
  /** The address by which resources refer to each other, where it is known. */
  readonly base: string | undefined;
  /** A part's resources; `keep` where they may stay in memory while the tables are read. */
  readonly read: (
    part: string,
  ) => Promise<{ readonly held: readonly Held[]; readonly keep: boolean }>;
};

/** What has to be known of everything before anything is read. */
export type Survey = {
  readonly parts: readonly string[];
  readonly keptBack: KeptBack;
  readonly alsoPatients: AlsoPatients;
  /** A part's resources, with their references as this source's own. */
  readonly resourcesOf: (part: string) => Promise<readonly Placed[]>;
};
type Placed = Pick<Held, 'resource' | 'place'>;

/** Looks through everything once: who is kept back, whom a patient's link names, and where resources live. */
export async function surveyOf(
  { parts, base, read }: Origin,
  labels: readonly string[],
): Promise<Survey> {
  const kept = new Map<string, readonly Held[]>();
  const bases = new Set(base === undefined ? [] : [base.replace(/\/$/, '')]);
  for (const part of parts) {
    // One part at a time: together they may be more than fits.
    // oxlint-disable-next-line no-await-in-loop
    const { held, keep } = await read(part);
    held.forEach((one) => bases.add(baseOf(one) ?? ''));
    if (keep) kept.set(part, held);
  }
  bases.delete('');
  const local = new Map([...kept].map(([part, held]) => [part, localised(held, bases)]));
  const resourcesOf = async (part: string) =>
    local.get(part) ?? localised((await read(part)).held, bases);
  return { parts, resourcesOf, ...(await seen(parts, resourcesOf, labels)) };
}

/** What resources say of others. */
async function seen(
  parts: readonly string[],
  resourcesOf: Survey['resourcesOf'],
  labels: readonly string[],
): Promise<Pick<Survey, 'keptBack' | 'alsoPatients'>> {
  const keptBack = new KeptBack(labels, new Date().toISOString().slice(0, 10));
  const alsoPatients = new AlsoPatients();
  for (const part of parts) {
    // oxlint-disable-next-line no-await-in-loop -- as above
    for (const { resource, place } of await resourcesOf(part)) {
      keptBack.see(resource, { file: part, line: place });
      alsoPatients.see(resource);
    }
  }
  return { keptBack, alsoPatients };
}

/** Every resource of a type that is not kept back. */
export async function* rowsOf(
  type: string,
  { parts, keptBack, alsoPatients, resourcesOf }: Survey,
): AsyncGenerator<readonly Row[]> {
  for (const part of parts) {
    // oxlint-disable-next-line no-await-in-loop -- as above
    const resources = await resourcesOf(part);
    yield resources
      .filter(({ resource }) => resource.resourceType === type && !isWithdrawn(resource))
      .filter(({ resource }) => !keptBack.has(resource))
      .map(({ resource, place }) =>
        understood({ file: part, line: place, value: alsoPatients.named(resource) }),
      );
  }
}

function localised(held: readonly Held[], bases: ReadonlySet<string>): readonly Placed[] {
  const named = namesIn(held);
  return held.map(({ resource, place }) => ({
    resource: withLocalReferences(resource, { bases, named }),
    place,
  }));
}

/** An extension that changes what its resource means, and is not known, must not be passed over (R4 §2.4.0.2). */
const understood = (row: Omit<Row, 'value'> & { readonly value: Resource }): Row =>
  listAt(row.value, 'modifierExtension').length === 0 ? row : { ...row, broken: 'NOT_UNDERSTOOD' };
