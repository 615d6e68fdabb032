import type { Match } from '../domain/person.ts';
import type { FamilyPart } from '../domain/sharing.ts';

/**
 * Schools and surgeries name a mother or a father without a birth date. By names alone nobody is ever
 * taken for anybody; but one child has few parents and carers, so that two of them bear one name is
 * itself evidence, of as many thousandths of a bit.
 */
const SAME_PLACE_MILLIBITS = 5_000;
const PROBABLE_MILLIBITS = 6_640;
const ONLY_A_BIRTH_DATE_MISSING = 'NO_FULL_BIRTH_DATE';

/**
 * The match of two accounts, weighed again where both are of a parent or carer of the family and nothing
 * speaks against them but that a birth date is missing. Its parts still sum to its total.
 */
export function asKin(match: Match, left: FamilyPart, right: FamilyPart): Match {
  const bothCare = left === 'PARENT_CARER' && right === 'PARENT_CARER';
  const unopposed = match.conflicts.every((conflict) => conflict === ONLY_A_BIRTH_DATE_MISSING);
  const milliBits = match.milliBits + SAME_PLACE_MILLIBITS;
  if (match.grade === 'PROBABLE' || !bothCare || !unopposed || milliBits < PROBABLE_MILLIBITS)
    return match;
  return {
    ...match,
    grade: 'PROBABLE',
    milliBits,
    conflicts: [],
    parts: [
      ...match.parts,
      {
        field: 'FAMILY_PLACE',
        level: 'SAME',
        milliBits: SAME_PLACE_MILLIBITS,
        says: 'Both are named as a parent or carer of the same family.',
      },
    ],
  };
}
