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
