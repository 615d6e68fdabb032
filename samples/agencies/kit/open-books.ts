import type { AgencyBooks } from '../../../src/edge/books.ts';

/** Books that hold something open, such as a database, until they are closed. */
export type OpenBooks = { readonly books: AgencyBooks; readonly close: () => Promise<void> };
