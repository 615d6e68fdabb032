import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asId } from '../../../src/domain/ids.ts';
import type { HoldingId } from '../../../src/domain/ids.ts';
import type { AgencyBooks } from '../../../src/edge/books.ts';
import { sampleCard } from '../kit/card.ts';
import { isoDate, isoInstant } from '../kit/dates.ts';
import { memoryBooks } from '../kit/memory-books.ts';
import { CASE_FILE, caseFile } from './case-file.ts';
import { entryOf, tieOf, traitsOf } from './translate.ts';

/** Opens probation's books over its case file. */
export async function openProbation(folder: string): Promise<AgencyBooks> {
  const text = await readFile(join(folder, CASE_FILE), 'utf8');
  const { asAt, cases } = caseFile.parse(JSON.parse(text));
  return memoryBooks({
    card: sampleCard('PROBATION', {
      asOf: isoInstant(asAt),
      from: isoDate('2014-06'),
      freshness: 'every working day by noon',
    }),
    people: new Map(cases.map(({ crn, persona }) => [asId<HoldingId>(crn), traitsOf(persona)])),
    ties: cases.flatMap(({ crn, circumstances }) =>
      circumstances.flatMap((one) => tieOf(crn, one)),
    ),
    entries: cases.flatMap(({ crn, registrations }) =>
      registrations.map((one) => ({ holding: asId<HoldingId>(crn), entry: entryOf(one) })),
    ),
  });
}
