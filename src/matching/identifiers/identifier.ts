import type { IdentifierSystem } from '../../domain/person.ts';
import { isNhsNumber, isNino, isPupilNumber } from './check-digits.ts';
import { canonicalCro, canonicalPncId, isSoundPoliceId } from './police-id.ts';

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
  const bare = PLAIN.test(text) ? text : bareOf(text);
  if (namesNobody(bare)) return undefined;
  const { canonical, isSound } = SCHEMES[system];
  const value = canonical(bare);
  return { system, value, sound: isSound(value) };
}

const PLAIN = /^[A-Z0-9]+$/;
const bareOf = (text: string): string =>
  text
    .toUpperCase()
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}/]/gu, '');

const namesNobody = (bare: string): boolean =>
  bare.length < 3 || NOBODY.has(bare) || /^(.)\1+$/u.test(bare) || !/\d/.test(bare);

type Scheme = {
  readonly canonical: (bare: string) => string;
  readonly isSound: (value: string) => boolean;
};

const withoutSlashes = (bare: string): string => bare.replaceAll('/', '');
const UNCHECKED: Scheme = { canonical: withoutSlashes, isSound: () => true };
const PUPIL: Scheme = { canonical: withoutSlashes, isSound: isPupilNumber };

const SCHEMES: Readonly<Record<IdentifierSystem, Scheme>> = {
  NHS_NUMBER: { canonical: withoutSlashes, isSound: isNhsNumber },
  UPN: PUPIL,
  FORMER_UPN: PUPIL,
  // The suffix only tells the quarter in which something was once due.
  NINO: { canonical: (bare) => withoutSlashes(bare).slice(0, 8), isSound: isNino },
  PNC_ID: { canonical: canonicalPncId, isSound: isSoundPoliceId },
  CRO: { canonical: canonicalCro, isSound: isSoundPoliceId },
  LA_CHILD_ID: UNCHECKED,
  LOCAL: UNCHECKED,
};

/** The scheme that a value is compared within: former pupil numbers with present ones. */
export const familyOf = (system: IdentifierSystem): IdentifierSystem =>
  system === 'FORMER_UPN' ? 'UPN' : system;

/** A temporary pupil number is replaced as a matter of course, and never speaks against anyone. */
export const isTemporary = ({ system, value }: ReadIdentifier): boolean =>
  familyOf(system) === 'UPN' && /[A-Z]$/.test(value);
