import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Unreadable } from '../mapping/fault.ts';
import type { SourceOf } from '../mapping/mapping.ts';
import { isRecord } from '../../wire/shape.ts';
import type { Reader, Row } from './reader.ts';
import { stampOf } from './stamp.ts';

/** Reads a folder of FHIR R4 bundles (`*.json`, hl7.org/fhir/R4/bundle.html); each table is one type of resource. */
export function fhirReader(source: SourceOf<'fhir'>, folder: string): Reader {
  const files = async () => {
    try {
      return (await readdir(folder)).filter((file) => file.endsWith('.json')).toSorted();
    } catch (cause) {
      throw new Unreadable({ code: 'NO_SUCH_FILE', file: source.folder, path: '' }, { cause });
    }
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
      return { file: type, rows: resources(folder, await files(), type) };
    },
    done: () => Promise.resolve(),
  };
}

async function* resources(
  folder: string,
  files: readonly string[],
  type: string,
): AsyncGenerator<readonly Row[]> {
  let place = 0;
  for (const file of files) {
    // One bundle at a time: together they may be more than fits.
    // oxlint-disable-next-line no-await-in-loop
    const entries = entriesOf(await readFile(join(folder, file), 'utf8'), file);
    const rows = entries.flatMap((entry): Row[] => {
      const resource = isRecord(entry) ? entry['resource'] : undefined;
      if (!isRecord(resource) || resource['resourceType'] !== type) return [];
      place += 1;
      return [{ line: place, value: resource }];
    });
    yield rows;
  }
}

function entriesOf(text: string, file: string): readonly unknown[] {
  try {
    const bundle: unknown = JSON.parse(text);
    const { resourceType, entry = [] } = isRecord(bundle) ? bundle : {};
    if (resourceType === 'Bundle' && Array.isArray(entry)) return entry;
  } catch (cause) {
    throw new Unreadable({ code: 'BROKEN_TABLE', file, path: '' }, { cause });
  }
  throw new Unreadable({ code: 'BROKEN_TABLE', file, path: 'resourceType' });
}
