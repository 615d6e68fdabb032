import { Mistake } from '../../domain/mistake.ts';

const SHORTEST = 10;
const LONGEST = 10_000;
/** Control characters other than the new line and the tab. */
const CONTROL = /[^\P{Cc}\n\t]/u;

/** Somebody's own words in a review: some, within bounds, and nothing that a terminal would obey. */
export function noted(note: string): string {
  const text = note.trim();
  if (text.length < SHORTEST || text.length > LONGEST)
    throw new Mistake('note', 'must be 10 to 10,000 characters');
  if (CONTROL.test(text)) throw new Mistake('note', 'holds control characters');
  return text;
}
