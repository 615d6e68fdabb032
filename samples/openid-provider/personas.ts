import type { Role } from '../../src/domain/practitioner.ts';

/** Somebody invented, who may be signed in as in the trial. */
export type Persona = {
  /** The name on the command line, and the subject in tokens. */
  readonly sub: string;
  readonly name: string;
  /** What they do, in a few words, for the sign-in page. */
  readonly work: string;
  readonly role: Role;
  readonly agency: string;
  readonly teams: readonly string[];
};

const HUB = 'northmere-mash';

export const PERSONAS: readonly Persona[] = [
  {
    sub: 'priya',
    name: 'Priya Raman',
    work: 'MASH analyst, north team',
    role: 'MASH_ANALYST',
    agency: HUB,
    teams: ['mash-north'],
  },
  {
    sub: 'noor',
    name: 'Noor Siddiqui',
    work: 'MASH analyst, south team',
    role: 'MASH_ANALYST',
    agency: HUB,
    teams: ['mash-south'],
  },
  {
    sub: 'marcus',
    name: 'Marcus Bell',
    work: 'MASH manager and decision maker, north team',
    role: 'MASH_MANAGER',
    agency: HUB,
    teams: ['mash-north'],
  },
  {
    sub: 'sgt-okoye',
    name: 'Sgt Chidi Okoye',
    work: 'Answers for the police',
    role: 'AGENCY_CONTACT',
    agency: 'northmere-police',
    teams: [],
  },
  {
    sub: 'officer-hale',
    name: 'Marian Hale',
    work: 'Answers for probation, which has no system that can be asked',
    role: 'AGENCY_CONTACT',
    agency: 'northmere-probation',
    teams: [],
  },
  {
    sub: 'helen',
    name: 'Helen Marsh',
    work: 'Owns the health data source',
    role: 'AGENCY_OWNER',
    agency: 'northmere-health',
    teams: [],
  },
  {
    sub: 'bea-lowe',
    name: 'Bea Lowe',
    work: 'Owns the records of Marlow Road School, which has yet to join',
    role: 'AGENCY_OWNER',
    agency: 'marlow-school',
    teams: [],
  },
  {
    sub: 'tom',
    name: 'Tom Ashby',
    work: 'Information governance officer',
    role: 'IG_OFFICER',
    agency: HUB,
    teams: [],
  },
  {
    sub: 'wren',
    name: 'Wren Castle',
    work: 'Information governance officer, for what takes a second one',
    role: 'IG_OFFICER',
    agency: HUB,
    teams: [],
  },
  { sub: 'ada', name: 'Ada Finch', work: 'Auditor', role: 'AUDITOR', agency: HUB, teams: [] },
  {
    sub: 'dsl-frost',
    name: 'Joanna Frost',
    work: 'Safeguarding lead of Oakfield School, refers concerns',
    role: 'REFERRER',
    agency: 'oakfield-school',
    teams: [],
  },
  {
    sub: 'sue-hart',
    name: 'Sue Hart',
    work: 'Takes in what is passed on to children’s social care',
    role: 'AGENCY_CONTACT',
    agency: 'northmere-social-care',
    teams: [],
  },
  {
    sub: 'rita-shah',
    name: 'Rita Shah',
    work: 'Referral and assessment service, which passes cases on where a hub sits behind it',
    role: 'REFERRER',
    agency: 'northmere-ras',
    teams: [],
  },
  { sub: 'root', name: 'Rae Root', work: 'Operator', role: 'OPERATOR', agency: HUB, teams: [] },
];

export const personaNamed = (sub: string): Persona | undefined =>
  PERSONAS.find((persona) => persona.sub === sub);
