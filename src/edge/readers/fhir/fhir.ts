import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Unreadable } from '../../mapping/fault.ts';
import type { SourceOf } from '../../mapping/mapping.ts';
import type { Reader } from '../reader.ts';
import { stampOf } from '../stamp.ts';
import { heldIn, isResourceFile } from './bundle.ts';
import { type Origin, rowsOf, type Survey, surveyOf } from './survey.ts';

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
  const origin = async () => folderOrigin(folder, await files(), source.base);
  return {
    stamp: async () => {
      const found = await files();
      return stampOf(folder, found, found);
    },
    asOf: async () => {
      const times = (await files()).map(async (file) => (await stat(join(folder, file))).mtimeMs);
      return Math.min(...(await Promise.all(times)));
    },
    ...surveyedTables(source, origin),
  };
}

/** Tables of resources, each a type of them, over a survey that is made once for each reading. */
export function surveyedTables(
  { tables, keptBack }: Pick<SourceOf<'fhir'>, 'tables' | 'keptBack'>,
  origin: () => Promise<Origin>,
): Pick<Reader, 'table' | 'aside' | 'done'> {
  let survey: Promise<Survey> | undefined;
  let last: Survey['keptBack'] | undefined;
  const surveyed = async () => {
    survey ??= origin().then((found) => surveyOf(found, keptBack));
    last = (await survey).keptBack;
    return survey;
  };
  return {
    table: async (name) => {
      const type = tables[name] ?? name;
      return { file: type, rows: rowsOf(type, await surveyed()) };
    },
    aside: () => ({ keptBack: last?.count ?? 0, faults: last?.faults ?? [] }),
    done: () => {
      survey = undefined;
      return Promise.resolve();
    },
  };
}

/** So much of a folder stays parsed while it is read; of a larger one the rest is parsed for each table. */
const KEPT_BYTES = 32 * 1024 * 1024;

function folderOrigin(folder: string, parts: readonly string[], base: string | undefined): Origin {
  let bytes = 0;
  return {
    parts,
    base,
    read: async (file) => {
      const held = await heldIn(join(folder, file), file);
      bytes += (await stat(join(folder, file))).size;
      return { held, keep: bytes <= KEPT_BYTES };
    },
  };
}
