import type { LawfulBasis } from './vocabulary.ts';

const PUBLIC_TASK = 'UK GDPR Art 6(1)(e)';
const SAFEGUARDING_CONDITION = 'UK GDPR Art 9(2)(g) with DPA 2018 Sch 1 para 18';
const CRIMINAL_SAFEGUARDING_CONDITION = 'UK GDPR Art 10 with DPA 2018 Sch 1 para 18';

/** Working together below section 47: the duty to co-operate and to safeguard. */
export const CO_OPERATION: LawfulBasis = {
  article6: PUBLIC_TASK,
  article9: SAFEGUARDING_CONDITION,
  gateway: 'Children Act 2004 s.10 and s.11',
};

/** Enquiries into significant harm: the duty to assist. */
export const SECTION_47: LawfulBasis = {
  article6: PUBLIC_TASK,
  article9: SAFEGUARDING_CONDITION,
  gateway: 'Children Act 1989 s.47(9) to (11)',
};

/** The same two for criminal offence information. */
export const CRIMINAL_CO_OPERATION: LawfulBasis = {
  article6: PUBLIC_TASK,
  article10: CRIMINAL_SAFEGUARDING_CONDITION,
  gateway: 'Crime and Disorder Act 1998 s.115; Children Act 2004 s.11',
};
export const CRIMINAL_SECTION_47: LawfulBasis = {
  article6: PUBLIC_TASK,
  article10: CRIMINAL_SAFEGUARDING_CONDITION,
  gateway: 'Children Act 1989 s.47(9) to (11); Crime and Disorder Act 1998 s.115',
};
