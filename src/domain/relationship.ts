/** Kinship and household codes: HL7 RoleCode, with the ones that safeguarding needs and it lacks. */
export const RELATIONSHIP_KINDS = [
  'MOTHER',
  'FATHER',
  'STEP_PARENT',
  'ADOPTIVE_PARENT',
  'FOSTER_CARER',
  'SPECIAL_GUARDIAN',
  'PARENT',
  'CHILD',
  'SIBLING',
  'HALF_SIBLING',
  'STEP_SIBLING',
  'TWIN',
  'GRANDPARENT',
  'GRANDCHILD',
  'AUNT_OR_UNCLE',
  'COUSIN',
  'SPOUSE',
  'PARTNER',
  'FORMER_PARTNER',
  'HOUSEHOLD_MEMBER',
  'POSES_RISK_TO',
  'OTHER_RELATIVE',
] as const;
/** Read as "this person is the … of that person". */
export type RelationshipKind = (typeof RELATIONSHIP_KINDS)[number];

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
