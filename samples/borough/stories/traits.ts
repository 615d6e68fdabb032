import type {
  Address,
  Identifier,
  NameUse,
  PersonName,
  PersonTraits,
  Sex,
} from '../../../src/domain/person.ts';
import { known } from '../../agencies/kit/known.ts';
import { samplePncId, samplePupilNumber, testNhsNumber } from '../../population/identifiers.ts';
import { dayOf } from '../days.ts';
import type { SaidTie, Sighting } from '../knowledge.ts';
import { CONTACT } from '../numbers.ts';
import type { Resident } from '../truth.ts';

/** Identifiers of the families in the stories start here; the population stays below. */
const FIRST = 800_000;

export const nhs = (nth: number): Identifier => ({
  system: 'NHS_NUMBER',
  value: testNhsNumber(FIRST + nth),
});
export const upn = (nth: number, year: number): Identifier => ({
  system: 'UPN',
  value: samplePupilNumber(FIRST + nth, year),
});
export const pnc = (nth: number, year: number): Identifier => ({
  system: 'PNC_ID',
  value: samplePncId(FIRST + nth, year),
});

export const named = (given: string, family: string, use: NameUse = 'LEGAL'): PersonName => ({
  given,
  family,
  use,
});

type Written = {
  readonly names: readonly PersonName[];
  readonly born?: string;
  readonly sex?: Sex;
  readonly at?: readonly Address[];
  readonly ids?: readonly Identifier[];
};

/** Somebody as one hand wrote them down. */
export const written = ({ names, born, sex, at = [], ids = [] }: Written): PersonTraits => ({
  names,
  ...known('dateOfBirth', born === undefined ? undefined : dayOf(born)),
  ...known('sex', sex),
  addresses: at,
  identifiers: ids,
});

/** A record of its own about somebody, in an agency's spelling. */
export const seen = (who: string, spelling: Written, record = who): Sighting => ({
  record,
  who,
  traits: written(spelling),
});

/** A record of somebody whom a school knows as a pupil's contact. */
export const contact = (who: string, spelling: Written): Sighting =>
  seen(who, spelling, `${CONTACT}${who}`);

/** What an agency's form says: the relative is this to the person whose record it is. */
export const tie = (
  whose: string,
  kind: SaidTie['kind'],
  relative: SaidTie['relative'],
  time: Pick<SaidTie, 'from' | 'to'> = {},
): SaidTie => ({ whose, kind, relative, ...time });

/** Somebody as they truly are. */
export const resident = (id: string, household: string, truly: Written): Resident => ({
  id,
  household,
  traits: written(truly),
});
