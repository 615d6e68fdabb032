import { type PartialDate, partialDate } from '../../domain/day.ts';

/** Reads a date as the agency writes them; undefined where it is none. */
export type ReadDate = (text: string) => PartialDate | undefined;

const TOKEN = /YYYY|MM|DD|M|D/g;
const SHAPES: Readonly<Record<string, string>> = {
  YYYY: '(?<y>\\d{4})',
  MM: '(?<m>\\d{2})',
  DD: '(?<d>\\d{2})',
  M: '(?<m>\\d{1,2})',
  D: '(?<d>\\d{1,2})',
};
/** An ISO date of any precision; of a date with a time, the day as written. */
const ISO =
  /^(?<y>\d{4})(?:-(?<m>\d{2})(?:-(?<d>\d{2})(?:[T ][\d:.,]+(?:Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/;

/**
 * A reader of dates in these formats: `ISO`, or one written with YYYY, MM, DD, M and D such as `DD/MM/YYYY`
 * or `MM/YYYY`. A format without day or month gives a date of that precision, and never the first.
 * Undefined where a format is none.
 */
export function dateReader(format: string): ReadDate | undefined {
  const pattern = format === 'ISO' ? ISO : patternOf(format);
  return pattern && ((text) => dateIn(pattern.exec(text)?.groups));
}

/** The first of these that can read it. */
export const anyOf =
  (readers: readonly ReadDate[]): ReadDate =>
  (text) => {
    for (const read of readers) {
      const date = read(text);
      if (date !== undefined) return date;
    }
    return undefined;
  };

function patternOf(format: string): RegExp | undefined {
  const tokens = format.match(TOKEN) ?? [];
  const letters = tokens.map((token) => token.charAt(0));
  const rest = format.replaceAll(TOKEN, '');
  const isWhole = letters.includes('Y') && (letters.includes('M') || !letters.includes('D'));
  if (!isWhole || new Set(letters).size !== letters.length || /[\w\\]/.test(rest)) return undefined;
  const escaped = format.replaceAll(/[.*+?^${}()|[\]]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll(TOKEN, (token) => SHAPES[token] ?? '')}$`);
}

function dateIn(parts: Readonly<Record<string, string | undefined>> | undefined) {
  if (!parts) return undefined;
  const { y = '', m, d } = parts;
  return partialDate([y, m, d].flatMap((part) => part?.padStart(2, '0') ?? []).join('-'));
}
