import type { ReturnBooks } from './books.ts';
import { censusReturnsTaken } from './list.ts';
import { censusReturn } from './review.ts';
import { takeCensusReturn } from './take.ts';

/** Where statutory returns are checked and taken. */
export const returnDesks = (books: ReturnBooks) => ({
  censusReturn: censusReturn(books),
  takeCensusReturn: takeCensusReturn(books),
  censusReturnsTaken: censusReturnsTaken(books),
});
export type ReturnDesks = ReturnType<typeof returnDesks>;
