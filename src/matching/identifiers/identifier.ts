import type { IdentifierSystem } from '../../domain/person.ts';
import { isNhsNumber, isNino, isPupilNumber, policeLetter } from './check-digits.ts';

/** An identifier in its canonical form. */
export type ReadIdentifier = {
  readonly system: IdentifierSystem;
  readonly value: string;
  /** Whether it passes its scheme's check; only sound ones can conflict. */
  readonly sound: boolean;
};

/** Numbers that pass their check and yet name nobody. */
const NOBODY = new Set(['9876543210', '1234567881', '1234567890', '0123456789', '12345678']);
const LONGEST_VALUE = 40;

/** Reads an identifier; undefined where it is blank, a placeholder, or nonsense. */
export function readIdentifier(system: IdentifierSystem, text: string): ReadIdentifier | undefined {
  if (text.length > LONGEST_VALUE) return undefined;
  const bare = text
    .toUpperCase()
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}/]/gu, '');
  if (bare.length < 3 || NOBODY.has(bare) || /^(.)\1+$/u.test(bare)) return undefined;
  if (/^[A-Z/]+$/.test(bare)) return undefined;
  const value = canonical(system, bare);
  return { system, value, sound: isSound(system, value) };
}

function canonical(system: IdentifierSystem, bare: string): string {
  switch (system) {
    case 'PNC_ID':
      return policeId(bare, 7) ?? bare;
    case 'CRO':
      return policeId(bare, 6, true) ?? bare;
    case 'NINO':
      return bare.length === 9 ? bare.slice(0, 8) : bare;
    case 'NHS_NUMBER':
    case 'UPN':
    case 'FORMER_UPN':
    case 'LA_CHILD_ID':
    case 'LOCAL':
      return bare.replaceAll('/', '');
  }
}

/** `YYYY/NNNNNNNL` from any common way of writing it; CRO numbers put the year last. */
function policeId(bare: string, length: number, yearLast = false): string | undefined {
  const parts = yearLast
    ? /^(?<serial>\d{1,6})\/?(?<year>\d\d)(?<letter>[A-Z])$/.exec(bare)
    : /^(?<year>\d{4}|\d\d)\/?(?<serial>\d{1,7})(?<letter>[A-Z])$/.exec(bare);
  if (parts?.groups === undefined) return undefined;
  const { year = '', serial = '', letter = '' } = parts.groups;
  const century = year.length === 4 ? year : `${Number(year) > 40 ? '19' : '20'}${year}`;
  return `${century}/${serial.padStart(length, '0')}${letter}`;
}

function isSound(system: IdentifierSystem, value: string): boolean {
  switch (system) {
    case 'NHS_NUMBER':
      return isNhsNumber(value);
    case 'UPN':
    case 'FORMER_UPN':
      return isPupilNumber(value);
    case 'NINO':
      return isNino(value);
    case 'PNC_ID':
    case 'CRO':
      return isSoundPoliceId(value);
    case 'LA_CHILD_ID':
    case 'LOCAL':
      return true;
  }
}

function isSoundPoliceId(value: string): boolean {
  const parts = /^(\d{4})\/(\d+)([A-Z])$/.exec(value);
  const [, year, serial, letter] = parts ?? [];
  if (year === undefined || serial === undefined) return false;
  return policeLetter(year, serial) === letter;
}

/** Two readings of one scheme. A former pupil number is compared with present ones too. */
export const familyOf = (system: IdentifierSystem): IdentifierSystem =>
  system === 'FORMER_UPN' ? 'UPN' : system;

/** A temporary pupil number is replaced as a matter of course, and never speaks against anyone. */
export const isTemporary = ({ system, value }: ReadIdentifier): boolean =>
  familyOf(system) === 'UPN' && /[A-Z]$/.test(value);
