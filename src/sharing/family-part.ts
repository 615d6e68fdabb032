import type { RelationshipKind } from '../domain/relationship.ts';
import type { FamilyPart } from '../domain/sharing.ts';

/** Nearest to the child first. */
export const CLOSEST_FIRST: readonly FamilyPart[] = [
  'SUBJECT',
  'PARENT_CARER',
  'CHILD',
  'ADULT_IN_HOUSEHOLD',
  'POSES_RISK',
  'OTHER_RELATIVE',
];

export const CARES: ReadonlySet<RelationshipKind> = new Set([
  'MOTHER',
  'FATHER',
  'PARENT',
  'STEP_PARENT',
  'ADOPTIVE_PARENT',
  'FOSTER_CARER',
  'SPECIAL_GUARDIAN',
]);
export const COUPLE: ReadonlySet<RelationshipKind> = new Set(['SPOUSE', 'PARTNER']);
const CHILDHOOD: ReadonlySet<RelationshipKind> = new Set([
  'CHILD',
  'SIBLING',
  'HALF_SIBLING',
  'STEP_SIBLING',
  'TWIN',
]);

/**
 * The place in the family of somebody who is the `kind` of a person with the place `of`. Whoever poses a
 * risk to a child of the family has a place of their own, related or not, at whatever age. An adult whom
 * a source puts in the home, or beside somebody in it, is taken to live there: to miss one is the graver error.
 */
export function partOf(
  kind: RelationshipKind,
  of: FamilyPart,
  age: number | undefined,
): FamilyPart {
  if (kind === 'POSES_RISK_TO' && isChild(of)) return 'POSES_RISK';
  if (age !== undefined) return age < 18 ? 'CHILD' : partOfAdult(kind, of);
  return CHILDHOOD.has(kind) && of !== 'OTHER_RELATIVE' ? 'CHILD' : partOfAdult(kind, of);
}

function partOfAdult(kind: RelationshipKind, of: FamilyPart): FamilyPart {
  if (CARES.has(kind) && isChild(of)) return 'PARENT_CARER';
  if (COUPLE.has(kind) && of !== 'OTHER_RELATIVE') return 'ADULT_IN_HOUSEHOLD';
  return kind === 'HOUSEHOLD_MEMBER' ? 'ADULT_IN_HOUSEHOLD' : 'OTHER_RELATIVE';
}

const isChild = (part: FamilyPart) => part === 'SUBJECT' || part === 'CHILD';
