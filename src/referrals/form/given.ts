import { partialDate, type PartialDate } from '../../domain/day.ts';
import { Mistake } from '../../domain/mistake.ts';

/** Whatever was left out, by absence or by null, as an outsider sends it. */
export type Given<Value> = { readonly [Field in keyof Value]?: Value[Field] | null };

/** What a line and what a page of free text may be at most, in UTF-16 units. */
export const LONGEST_LINE = 200;
export const LONGEST_PROSE = 10_000;

/** Control characters, and those that turn the direction of what stands beside them (UAX #9). */
const CONTROL = /[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF]/u;
const CONTROL_IN_PROSE = /(?![\n\t])[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF]/u;
/** No name, address or number of anybody is written with them; markup is. */
const MARKUP = /[<>{}]/;

/** One line such as a name; undefined where it is blank. Throws a Mistake. */
export function line(
  field: string,
  text: string | null | undefined,
  longest = LONGEST_LINE,
): string | undefined {
  const bare = (text ?? '').trim();
  if (bare === '') return undefined;
  if (bare.length > longest) throw new Mistake(field, `may have ${longest} characters at most.`);
  if (CONTROL.test(bare) || MARKUP.test(bare))
    throw new Mistake(field, 'has characters that no name, address or number has.');
  return bare;
}

/** Free text, which may have lines; undefined where it is blank. Throws a Mistake. */
export function prose(field: string, text: string | null | undefined): string | undefined {
  const bare = (text ?? '').replaceAll('\r\n', '\n').trim();
  if (bare === '') return undefined;
  if (bare.length > LONGEST_PROSE)
    throw new Mistake(field, `may have ${LONGEST_PROSE} characters at most.`);
  if (CONTROL_IN_PROSE.test(bare)) throw new Mistake(field, 'has characters that are no text.');
  return bare;
}

/** Free text that has to say something. */
export function saying(field: string, text: string | null | undefined): string {
  const said = prose(field, text);
  if (said === undefined) throw new Mistake(field, 'must say something.');
  return said;
}

export function dateGiven(field: string, text: string | null | undefined): PartialDate | undefined {
  if (text === null || text === undefined || text === '') return undefined;
  const date = partialDate(text);
  if (!date) throw new Mistake(field, 'must be a date such as 2019, 2019-04 or 2019-04-02.');
  return date;
}
