import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { asId } from '../../../src/domain/ids.ts';
import type { HoldingId } from '../../../src/domain/ids.ts';
import type { Address, PersonTraits } from '../../../src/domain/person.ts';
import type { AgencyBooks } from '../../../src/edge/books.ts';
import { sampleCard } from '../kit/card.ts';
import { isoDate, isoInstant } from '../kit/dates.ts';
import { grouped } from '../kit/grouped.ts';
import { memoryBooks } from '../kit/memory-books.ts';
import { EXTRACT_FILE, rowOf, tableFile } from './tables.ts';
import type { Row, TableName } from './tables.ts';
import { addressOf, attendanceOf, contactOf, logEntryOf, pupilOf, tieOf } from './translate.ts';

/** Opens education's books over its comma-separated extract. */
export async function openEducation(folder: string): Promise<AgencyBooks> {
  const [pupils, contacts, addresses, relationships, attendance, log, writtenAt] =
    await Promise.all([
      rows(folder, 'pupils'),
      rows(folder, 'contacts'),
      rows(folder, 'addresses'),
      rows(folder, 'relationships'),
      rows(folder, 'attendance'),
      rows(folder, 'pupil_log'),
      readFile(join(folder, EXTRACT_FILE), 'utf8'),
    ]);
  return memoryBooks({
    card: sampleCard('EDUCATION', {
      asOf: isoInstant(writtenAt.trim()),
      from: isoDate('2010-09'),
      freshness: 'every school night',
    }),
    people: peopleIn(pupils, contacts, addresses),
    ties: relationships.map(tieOf),
    entries: [
      ...attendance.map((row) => ({
        holding: asId<HoldingId>(row.pupil_no),
        entry: attendanceOf(row),
      })),
      ...log.map((row) => ({ holding: asId<HoldingId>(row.pupil_no), entry: logEntryOf(row) })),
    ],
  });
}

function peopleIn(
  pupils: readonly Row<'pupils'>[],
  contacts: readonly Row<'contacts'>[],
  addresses: readonly Row<'addresses'>[],
): ReadonlyMap<HoldingId, PersonTraits> {
  const homes = grouped(addresses, (row) => row.person_no);
  const homesOf = (personNo: string): readonly Address[] =>
    (homes.get(personNo) ?? []).map(addressOf);
  return new Map([
    ...pupils.map(
      (row) => [asId<HoldingId>(row.pupil_no), pupilOf(row, homesOf(row.pupil_no))] as const,
    ),
    ...contacts.map(
      (row) => [asId<HoldingId>(row.contact_no), contactOf(row, homesOf(row.contact_no))] as const,
    ),
  ]);
}

async function rows<Table extends TableName>(
  folder: string,
  table: Table,
): Promise<readonly Row<Table>[]> {
  const text = await readFile(join(folder, tableFile(table)), 'utf8');
  return z.array(rowOf(table)).parse(parse(text, { columns: true, bom: true }));
}
