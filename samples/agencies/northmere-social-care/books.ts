import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { asId } from '../../../src/domain/ids.ts';
import type { HoldingId } from '../../../src/domain/ids.ts';
import type { AgencyBooks } from '../../../src/edge/books.ts';
import { sampleCard } from '../kit/card.ts';
import { isoDate, isoInstant } from '../kit/dates.ts';
import { memoryBooks } from '../kit/memory-books.ts';
import { client, extract, FILES, involvement, kinship } from './documents.ts';
import { entryOf, tieOf, traitsOf } from './translate.ts';

/** Opens the books of children's social care over its own collections of documents. */
export async function openSocialCare(folder: string): Promise<AgencyBooks> {
  const [clients, kinships, involvements, about] = await Promise.all([
    collection(folder, FILES.clients, client),
    collection(folder, FILES.kinships, kinship),
    collection(folder, FILES.involvements, involvement),
    readFile(join(folder, FILES.extract), 'utf8'),
  ]);
  const { writtenAt } = extract.parse(JSON.parse(about));
  return memoryBooks({
    card: sampleCard('SOCIAL_CARE', {
      asOf: isoInstant(writtenAt),
      from: FIRST_RECORD,
      freshness: FRESHNESS,
    }),
    people: new Map(clients.map((one) => [asId<HoldingId>(one.ref), traitsOf(one)])),
    ties: kinships.map(tieOf),
    entries: involvements.map((one) => ({ holding: asId(one.client), entry: entryOf(one) })),
  });
}

const FIRST_RECORD = isoDate('2004-04');
const FRESHNESS = 'as it is written';

async function collection<Document>(
  folder: string,
  file: string,
  document: z.ZodType<Document>,
): Promise<readonly Document[]> {
  const text = await readFile(join(folder, file), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => document.parse(JSON.parse(line)));
}
