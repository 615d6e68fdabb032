import type { LawfulBasis } from './vocabulary.ts';

const PUBLIC_TASK = 'UK GDPR Art 6(1)(e)';
const SAFEGUARDING_CONDITION = 'UK GDPR Art 9(2)(g) with DPA 2018 Sch 1 para 18';
const CRIMINAL_SAFEGUARDING_CONDITION = 'UK GDPR Art 10 with DPA 2018 Sch 1 para 18';

const safeguarding = { article6: PUBLIC_TASK, article9: SAFEGUARDING_CONDITION };

/** Police and probation records are criminal offence information, and speak of health and ethnic origin too. */
const criminalSafeguarding = { ...safeguarding, article10: CRIMINAL_SAFEGUARDING_CONDITION };

/** Working together below section 47: the duties to co-operate and to safeguard. */
export const CO_OPERATION: LawfulBasis = {
  ...safeguarding,
  gateway: 'Children Act 2004 s.10 and s.11',
};

/** Schools are outside of section 11 and have a duty of their own. */
export const EDUCATION_CO_OPERATION: LawfulBasis = {
  ...safeguarding,
  gateway: 'Children Act 2004 s.10; Education Act 2002 s.175',
};

/** Enquiries into significant harm: the duty to assist. */
export const SECTION_47: LawfulBasis = {
  ...safeguarding,
  gateway: 'Children Act 1989 s.47(9) to (11)',
};

/** The same for criminal offence information. Section 115 is a power, not a duty. */
export const CRIMINAL_CO_OPERATION: LawfulBasis = {
  ...criminalSafeguarding,
  gateway: 'Crime and Disorder Act 1998 s.115; Children Act 2004 s.11',
};
export const CRIMINAL_SECTION_47: LawfulBasis = {
  ...criminalSafeguarding,
  gateway: 'Children Act 1989 s.47(9) to (11); Crime and Disorder Act 1998 s.115',
};

export const CRIMINAL_EARLY_HELP: LawfulBasis = {
  ...criminalSafeguarding,
  gateway: 'Children Act 2004 s.10 and s.11',
};

/** The duty of 2026, once it is in force: a legal obligation, not a power. */
const OBLIGATION = 'UK GDPR Art 6(1)(c)';
const DUTY_GATEWAY = 'Children Act 2004 s.16LA';

export const DUTY_TO_DISCLOSE: LawfulBasis = {
  ...safeguarding,
  article6: OBLIGATION,
  gateway: DUTY_GATEWAY,
};
export const CRIMINAL_DUTY_TO_DISCLOSE: LawfulBasis = {
  ...criminalSafeguarding,
  article6: OBLIGATION,
  gateway: DUTY_GATEWAY,
};

/** Multi-agency public protection arrangements. */
export const PUBLIC_PROTECTION: LawfulBasis = {
  ...criminalSafeguarding,
  gateway: 'Criminal Justice Act 2003 s.325; Children Act 2004 s.11',
};

/** Every law that a basis rests on, in the order in which it is argued. */
export const lawsOf = ({ article6, article9, article10, gateway }: LawfulBasis) =>
  [article6, article9, article10, gateway].filter((law) => law !== undefined);
