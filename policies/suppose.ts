import type { Category, Holder } from '../src/domain/agency.ts';
import { instant, type PartialDate } from '../src/domain/day.ts';
import { UNTOLD, type FrontDoor } from '../src/domain/front-door.ts';
import { asId, type AgencyCode, type PractitionerId, type TeamId } from '../src/domain/ids.ts';
import type { Practitioner, Role } from '../src/domain/practitioner.ts';
import type { FamilyAgreement, Purpose, Referral, ThresholdLevel } from '../src/domain/referral.ts';
import { DUTIES, SHARING_MODES, type FamilyPart } from '../src/domain/sharing.ts';
import type { About, Matter } from './vocabulary.ts';

/** What may be otherwise than usual, and mostly stands in the way of a question, whatever the rules say. */
export const HINDRANCES = [
  'NOT_ASSIGNED',
  'REFERRAL_CLOSED',
  'CONFLICT_DECLARED',
  'NO_SHARING_AGREEMENT',
  'PERSON_RESTRICTED',
  'SAFE_ADDRESS',
  'OWN_FAMILY',
  'OWN_MAKING',
  'DUTY_IN_FORCE',
] as const;
export type Hindrance = (typeof HINDRANCES)[number];

/** A question as an officer puts it: nobody in particular asks about nobody in particular. */
export type Supposition = {
  readonly role: Role;
  readonly purpose: Purpose;
  readonly level: ThresholdLevel;
  readonly familyAgreement: FamilyAgreement;
  readonly holder: Holder;
  readonly category: Category;
  readonly part: FamilyPart;
  /** In whole years; undefined where nobody knows it. */
  readonly age: number | undefined;
  readonly hindrance?: Hindrance;
};

const TEAM = asId<TeamId>('supposed-team');
const SOMEBODY: Practitioner = {
  id: asId<PractitionerId>('supposed-practitioner'),
  name: 'Somebody',
  agency: asId('supposed-hub'),
  roles: [],
  teams: [TEAM],
};
const AGENCY = asId<AgencyCode>('supposed-agency');
/** Whoever asks wrote the referral, and nobody else has had it in hand. */
const OWN_MAKING: FrontDoor = {
  ...UNTOLD,
  history: [
    {
      act: 'SUBMIT_FORM',
      to: 'SCREENING',
      version: 1,
      by: SOMEBODY.id,
      byName: SOMEBODY.name,
      at: instant(0),
    },
  ],
};
/** Rules weigh ages, levels and purposes; none reads the day. */
const ANY_DAY = asId<PartialDate>('1970-01-01');

/** The matter that rules would weigh, were it so. Pure; nobody is looked up. */
export function suppose(supposed: Supposition): Matter {
  const { holder, category, purpose, hindrance } = supposed;
  const agreement = {
    id: asId<never>('supposed-agreement'),
    version: 1,
    agency: AGENCY,
    categories: [category],
    purposes: [purpose],
    modes: SHARING_MODES,
  };
  return {
    viewer: { ...SOMEBODY, roles: [supposed.role] },
    facts: {
      referral: referralOf(supposed),
      agencies: [],
      agreements: hindrance === 'NO_SHARING_AGREEMENT' ? [] : [agreement],
      lapsed: [],
      today: ANY_DAY,
      ...(hindrance === 'OWN_FAMILY' ? { ownFamily: true } : {}),
      ...(hindrance === 'DUTY_IN_FORCE' ? { commenced: DUTIES } : {}),
    },
    agency: { code: AGENCY, name: 'Supposed agency', holder },
    category,
    about: { part: supposed.part, age: supposed.age, ...restrictedBy(hindrance) },
  };
}

function restrictedBy(hindrance: Hindrance | undefined): Pick<About, 'restricted'> {
  if (hindrance === 'PERSON_RESTRICTED') return { restricted: ['HIGH_RISK'] };
  return hindrance === 'SAFE_ADDRESS' ? { restricted: ['SAFE_ADDRESS'] } : {};
}

const referralOf = ({ hindrance, ...supposed }: Supposition): Referral => ({
  id: asId('supposed-referral'),
  version: 1,
  status: hindrance === 'REFERRAL_CLOSED' ? 'CLOSED' : 'INFO_GATHERING',
  receivedAt: instant(0),
  rag: 'AMBER',
  threshold: supposed.level,
  purpose: supposed.purpose,
  familyAgreement: supposed.familyAgreement,
  concern: '',
  assignedTo: [],
  ...(hindrance === 'NOT_ASSIGNED' ? {} : { team: TEAM }),
  conflictsDeclared: hindrance === 'CONFLICT_DECLARED' ? [SOMEBODY.id] : [],
  ...(hindrance === 'OWN_MAKING' ? { frontDoor: OWN_MAKING } : {}),
  people: [],
});
