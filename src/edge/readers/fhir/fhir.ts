import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Unreadable } from '../../mapping/fault.ts';
import type { SourceOf } from '../../mapping/mapping.ts';
import type { Reader, Row } from '../reader.ts';
import { stampOf } from '../stamp.ts';
import { type Held, heldIn, isResourceFile } from './bundle.ts';
import { isWithdrawn, KeptBack } from './kept-back.ts';
import { AlsoPatients } from './also-patients.ts';
import { baseOf, namesIn, withLocalReferences } from './references.ts';
import { listAt, type Resource } from './resource.ts';

/**
 * Reads a folder of FHIR R4 files: bundles, single resources, and bulk exports with one resource a line. Each
 * table is one type of resource, with references as `Patient/17`. What a label or the person's own active
 * refusal keeps back, and what was entered in error, is in no table.
 */
export function fhirReader(source: SourceOf<'fhir'>, folder: string): Reader {
  const files = async () => {
    try {
      return (await readdir(folder)).filter(isResourceFile).toSorted();
    } catch (cause) {
      throw new Unreadable({ code: 'NO_SUCH_FILE', file: source.folder, path: '' }, { cause });
    }
  };
  let survey: Promise<Survey> | undefined;
  let last: KeptBack | undefined;
  const surveyed = async () => {
    survey ??= surveyOf(source, folder, await files());
    last = (await survey).keptBack;
    return survey;
  };
  return {
    stamp: async () => {
      const found = await files();
      return stampOf(folder, found, found);
    },
    asOf: async () => {
      const times = (await files()).map(async (file) => (await stat(join(folder, file))).mtimeMs);
      return Math.min(...(await Promise.all(times)));
    },
    table: async (name) => {
      const type = source.tables[name] ?? name;
      return { file: type, rows: rowsOf(type, { files: await files(), ...(await surveyed()) }) };
    },
    aside: () => ({ keptBack: last?.count ?? 0, faults: last?.faults ?? [] }),
    done: () => {
      survey = undefined;
      return Promise.resolve();
    },
  };
}

/** What has to be known of everything before anything is read. */
type Survey = {
  readonly keptBack: KeptBack;
  readonly alsoPatients: AlsoPatients;
  /** A file's resources, with their references as this source's own. */
  readonly resourcesOf: (file: string) => Promise<readonly Placed[]>;
};
type Placed = Pick<Held, 'resource' | 'place'>;

/** So much of a folder stays parsed while it is read; of a larger one the rest is parsed for each table. */
const KEPT_BYTES = 32 * 1024 * 1024;

async function surveyOf(
  { keptBack: labels, base }: SourceOf<'fhir'>,
  folder: string,
  files: readonly string[],
): Promise<Survey> {
  const parsed = new Map<string, readonly Held[]>();
  const bases = new Set(base === undefined ? [] : [base.replace(/\/$/, '')]);
  let bytes = 0;
  for (const file of files) {
    // One file at a time: together they may be more than fits.
    // oxlint-disable-next-line no-await-in-loop
    const held = await heldIn(join(folder, file), file);
    held.forEach((one) => bases.add(baseOf(one) ?? ''));
    // oxlint-disable-next-line no-await-in-loop -- as above
    bytes += (await stat(join(folder, file))).size;
    if (bytes <= KEPT_BYTES) parsed.set(file, held);
  }
  bases.delete('');
  const local = new Map([...parsed].map(([file, held]) => [file, localised(held, bases)]));
  const resourcesOf = async (file: string) =>
    local.get(file) ?? localised(await heldIn(join(folder, file), file), bases);
  return { resourcesOf, ...(await seen(files, resourcesOf, labels)) };
}

/** What resources say of others. */
async function seen(
  files: readonly string[],
  resourcesOf: Survey['resourcesOf'],
  labels: readonly string[],
): Promise<Pick<Survey, 'keptBack' | 'alsoPatients'>> {
  const keptBack = new KeptBack(labels, new Date().toISOString().slice(0, 10));
  const alsoPatients = new AlsoPatients();
  for (const file of files) {
    // oxlint-disable-next-line no-await-in-loop -- as above
    for (const { resource, place } of await resourcesOf(file)) {
      keptBack.see(resource, { file, line: place });
      alsoPatients.see(resource);
    }
  }
  return { keptBack, alsoPatients };
}

type Reading = Survey & { readonly files: readonly string[] };

async function* rowsOf(
  type: string,
  { files, keptBack, alsoPatients, resourcesOf }: Reading,
): AsyncGenerator<readonly Row[]> {
  for (const file of files) {
    // oxlint-disable-next-line no-await-in-loop -- as above
    const resources = await resourcesOf(file);
    yield resources
      .filter(({ resource }) => resource.resourceType === type && !isWithdrawn(resource))
      .filter(({ resource }) => !keptBack.has(resource))
      .map(({ resource, place }) =>
        understood({ file, line: place, value: alsoPatients.named(resource) }),
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
