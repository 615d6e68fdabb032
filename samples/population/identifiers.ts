/**
 * Identifiers of people who do not exist: valid in form, and from ranges that are never issued.
 * There is no such range of National Insurance numbers, so samples carry none.
 */

/** How many NHS numbers `testNhsNumber` can give. */
export const TEST_NHS_NUMBERS = 900_000;

/** The nth NHS number of the range 999 that the NHS keeps for tests; each n gives another number. */
export function testNhsNumber(nth: number): string {
  if (nth < 0 || nth >= TEST_NHS_NUMBERS) throw new RangeError('The test range is used up');
  const eight = `999${String(Math.floor(nth / 9)).padStart(5, '0')}`;
  let skip = nth % 9;
  for (let last = 0; last < 10; last += 1) {
    const check = nhsCheckDigit(`${eight}${last}`);
    if (check < 10 && skip === 0) return `${eight}${last}${check}`;
    if (check < 10) skip -= 1;
  }
  throw new RangeError('Ten neighbours always hold nine numbers');
}

function nhsCheckDigit(nine: string): number {
  let sum = 0;
  for (let at = 0; at < 9; at += 1) sum += Number(nine[at]) * (10 - at);
  return (11 - (sum % 11)) % 11;
}

const UPN_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';
const digits = (value: number, length: number): string =>
  String(value % 10 ** length).padStart(length, '0');

/** A unique pupil number of an authority that does not exist (code 009); a million per intake year. */
export function samplePupilNumber(nth: number, year: number): string {
  const serial = digits(nth, 6);
  const body = `009${serial.slice(0, 4)}${digits(year, 2)}${serial.slice(4)}0`;
  let sum = 0;
  for (let at = 0; at < body.length; at += 1) sum += Number(body[at]) * (at + 2);
  return `${UPN_LETTERS[sum % 23] ?? 'A'}${body}`;
}

const PNC_LETTERS = 'ZABCDEFGHJKLMNPQRTUVWXY';

/** A Police National Computer id, YYYY/NNNNNNNL, with serials that no year has reached. */
export function samplePncId(nth: number, year: number): string {
  const serial = `9${digits(nth, 6)}`;
  const letter = PNC_LETTERS[Number(`${digits(year, 2)}${serial}`) % 23] ?? 'Z';
  return `${year}/${serial}${letter}`;
}
