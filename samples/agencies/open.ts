import type { AgencyBooks } from '../../src/edge/books.ts';
import type { OpenBooks } from './kit/open-books.ts';

/** Books over files that were read whole hold nothing open. */
const read = (books: AgencyBooks): OpenBooks => ({ books, close: () => Promise.resolve() });

/** How each agency opens its books over its own folder; only the one that is opened is loaded. */
const OPENERS: Readonly<Record<string, (folder: string) => Promise<OpenBooks>>> = {
  'northmere-social-care': async (folder) => {
    const { openSocialCare } = await import('./northmere-social-care/books.ts');
    return read(await openSocialCare(folder));
  },
  'northmere-health': async (folder) => {
    const { openHealth } = await import('./northmere-health/books.ts');
    return read(await openHealth(folder));
  },
  'northmere-police': async (folder) => {
    const { openPolice } = await import('./northmere-police/books.ts');
    return openPolice(folder);
  },
  'northmere-education': async (folder) => {
    const { openEducation } = await import('./northmere-education/books.ts');
    return read(await openEducation(folder));
  },
  'northmere-housing': async (folder) => {
    const { openHousing } = await import('./northmere-housing/books.ts');
    return openHousing(folder);
  },
  'northmere-probation': async (folder) => {
    const { openProbation } = await import('./northmere-probation/books.ts');
    return read(await openProbation(folder));
  },
};

/** Opens a sample agency's books over its folder. Rejects where there is no such agency, or its files cannot be read. */
export async function openBooks(code: string, folder: string): Promise<OpenBooks> {
  const open = OPENERS[code];
  if (open === undefined) throw new Error('There is no such sample agency');
  return open(folder);
}
