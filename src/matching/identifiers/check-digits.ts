/** NHS number: weights 10 to 2, check digit 11 - (sum mod 11), 11 written 0, 10 never issued. */
export function isNhsNumber(value: string): boolean {
  if (!/^\d{10}$/.test(value)) return false;
  let sum = 0;
  for (let at = 0; at < 9; at += 1) sum += Number(value[at]) * (10 - at);
  return (11 - (sum % 11)) % 11 === Number(value[9]);
}

const UPN_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/**
 * Unique pupil number: a check letter over 12 characters, weights 2 to 13, mod 23 (DfE UPN guide).
 * A temporary one ends in a letter, which counts by its place in the same alphabet.
 */
export function isPupilNumber(value: string): boolean {
  if (!/^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/.test(value)) return false;
  let sum = 0;
  for (let at = 1; at < 13; at += 1) {
    const character = value[at] ?? '';
    const letter = UPN_LETTERS.indexOf(character);
    sum += (letter >= 0 ? letter : Number(character)) * (at + 1);
  }
  return UPN_LETTERS[sum % 23] === value[0];
}

/** National Insurance number: allowed prefix letters, six digits, suffix A to D or left out (HMRC NIM39110). */
export function isNino(value: string): boolean {
  return (
    /^[ABCEGHJ-PRSTW-Z][ABCEGHJ-NPRSTW-Z]\d{6}[A-D]?$/.test(value) &&
    !/^(?:BG|GB|KN|NK|NT|TN|ZZ)/.test(value)
  );
}
