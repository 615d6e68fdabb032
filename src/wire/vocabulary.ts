import type { IdentifierSystem, MatchGrade, NameUse, Sex } from '../domain/person.ts';

/** The closed lists of the contract that the domain states as types alone. */
export const NAME_USES = listOf<NameUse>({
  LEGAL: true,
  PREFERRED: true,
  ALIAS: true,
  PREVIOUS: true,
  BIRTH: true,
});
export const SEXES = listOf<Sex>({ FEMALE: true, MALE: true, INDETERMINATE: true });
export const IDENTIFIER_SYSTEMS = listOf<IdentifierSystem>({
  NHS_NUMBER: true,
  UPN: true,
  FORMER_UPN: true,
  NINO: true,
  PNC_ID: true,
  CRO: true,
  LA_CHILD_ID: true,
  LOCAL: true,
});
/** Grades that a candidate can have; what does not match is no candidate. */
export const CANDIDATE_GRADES = listOf<Exclude<MatchGrade, 'NONE'>>({
  PROBABLE: true,
  POSSIBLE: true,
  CONFLICT: true,
});

/** A list that the compiler keeps whole: leaving a member out, or adding one, does not compile. */
function listOf<Member extends string>(members: Record<Member, true>): readonly Member[] {
  return Object.keys(members).filter((key): key is Member => key in members);
}
