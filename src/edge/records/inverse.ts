import type { RelationshipKind } from '../../domain/relationship.ts';

/**
 * What a record's person is to somebody whom the record names so, told no more exactly than it follows.
 * Nothing follows from posing a risk: who is at risk is not thereby a risk.
 */
export const INVERSE: Readonly<Record<RelationshipKind, RelationshipKind | undefined>> = {
  MOTHER: 'CHILD',
  FATHER: 'CHILD',
  PARENT: 'CHILD',
  ADOPTIVE_PARENT: 'CHILD',
  STEP_PARENT: 'OTHER_RELATIVE',
  SPECIAL_GUARDIAN: 'OTHER_RELATIVE',
  FOSTER_CARER: 'HOUSEHOLD_MEMBER',
  CHILD: 'PARENT',
  SIBLING: 'SIBLING',
  HALF_SIBLING: 'HALF_SIBLING',
  STEP_SIBLING: 'STEP_SIBLING',
  TWIN: 'TWIN',
  GRANDPARENT: 'GRANDCHILD',
  GRANDCHILD: 'GRANDPARENT',
  AUNT_OR_UNCLE: 'OTHER_RELATIVE',
  COUSIN: 'COUSIN',
  SPOUSE: 'SPOUSE',
  PARTNER: 'PARTNER',
  FORMER_PARTNER: 'FORMER_PARTNER',
  HOUSEHOLD_MEMBER: 'HOUSEHOLD_MEMBER',
  POSES_RISK_TO: undefined,
  OTHER_RELATIVE: 'OTHER_RELATIVE',
};
