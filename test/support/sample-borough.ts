import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOLDERS, type Holder } from '../../src/domain/agency.ts';
import type { AgencyBooks } from '../../src/edge/books.ts';
import type { OpenBooks } from '../../samples/agencies/kit/open-books.ts';
import { openBooks } from '../../samples/agencies/open.ts';
import { AGENCY_OF } from '../../samples/borough/agencies.ts';
import { generateBorough, type Borough } from '../../samples/borough/generate.ts';
import { agencyFolder, writeBorough } from '../../samples/borough/write-borough.ts';

/** The sample borough on disk, and the books of its agencies over their own folders, without any process. */
export type BoroughOnDisk = {
  readonly borough: Borough;
  readonly folder: string;
  books(holder: Holder): AgencyBooks;
  close(): Promise<void>;
};

/** Writes the borough of that seed and opens the books of these agencies; housing's take a database. */
export async function boroughOnDisk(
  seed: number,
  holders: readonly Holder[] = HOLDERS,
): Promise<BoroughOnDisk> {
  const folder = await mkdtemp(join(tmpdir(), 'borough-'));
  await writeBorough(folder, seed);
  const opened = new Map<Holder, OpenBooks>(
    await Promise.all(
      holders.map(async (holder) => {
        const { code } = AGENCY_OF[holder];
        return [holder, await openBooks(code, agencyFolder(folder, code))] as const;
      }),
    ),
  );
  return {
    borough: generateBorough(seed),
    folder,
    books: (holder) => {
      const books = opened.get(holder)?.books;
      if (books === undefined) throw new Error('These books were not opened');
      return books;
    },
    close: async () => {
      await Promise.all([...opened.values()].map((books) => books.close()));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
