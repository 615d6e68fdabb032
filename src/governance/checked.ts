import { secondIsTold } from '../sharing/second-is-told.ts';
import { partialDate, type PartialDate } from '../domain/day.ts';
import { Mistake } from '../domain/mistake.ts';

const MOST_LETTERS = 10_000;
/** New lines and tabs are part of what people write; other control characters are not. */
const UNWRITABLE = /[^\P{Cc}\n\t\r]|\p{Cs}/u;

/** Free text, trimmed. Throws a Mistake where it is too short, too long, or no text. */
export function said(field: string, text: string, least = 1): string {
  const words = text.trim();
  if (words.length < least)
    throw new Mistake(
      field,
      least === 1 ? 'must say something.' : `must be at least ${least} letters long.`,
    );
  if (words.length > MOST_LETTERS)
    throw new Mistake(field, `must be at most ${MOST_LETTERS} letters long.`);
  if (UNWRITABLE.test(words)) throw new Mistake(field, 'has a character that is no text.');
  return words;
}

/** A whole day. Throws a Mistake where it is none. */
export function dayIn(field: string, text: string): PartialDate {
  const day = partialDate(text);
  if (day?.length !== FULL_DATE) throw new Mistake(field, 'must be a day, such as 2027-06-01.');
  return day;
}

/** The same, where it is given at all. */
export const dayIfGiven = (
  field: string,
  text: string | null | undefined,
): PartialDate | undefined =>
  text === null || text === undefined ? undefined : dayIn(field, text);

const FULL_DATE = 'YYYY-MM-DD'.length;

/** Each once. Throws a Mistake where there is none, or one that is not allowed. */
export function chosen<Code extends string>(
  field: string,
  given: readonly string[],
  allowed: readonly Code[],
): readonly Code[] {
  const codes = allowed.filter((code) => given.includes(code));
  if (given.length === 0) throw new Mistake(field, 'must name at least one.');
  if (new Set(given).size !== codes.length)
    throw new Mistake(field, 'names something that is not to be had here.');
  return codes;
}

/** A change for which somebody else was first becomes the asker's to make again, on what stands now. */
export const firstWins = <Value>(change: () => Promise<Value>): Promise<Value> =>
  secondIsTold(
    change,
    () => new Mistake('version', 'is not the newest: somebody else was first. Read it again.'),
  );

/** Something that would be wrong with what was asked: whether it is, which field, and in which words. */
export type Fault = readonly [isSo: boolean, field: string, says: string];

/** Throws a Mistake for the first of these that is so. */
export function refuseFirst(...faults: readonly Fault[]): void {
  const found = faults.find(([isSo]) => isSo);
  if (found) throw new Mistake(found[1], found[2]);
}
