import type { Holder } from '../../src/domain/agency.ts';

/** A prime above any count of records here, so that each turn gives another number. */
const RANGE = 1_000_003;
const STRIDE = 611_953;

const START: Readonly<Record<Holder, number>> = {
  SOCIAL_CARE: 204_418,
  HEALTH: 518_233,
  POLICE: 90_871,
  EDUCATION: 331_502,
  HOUSING: 745_120,
  PROBATION: 862_047,
};

/** Numbers that run in no order and tell nothing of the person. */
const scattered = (holder: Holder, nth: number): string =>
  String((START[holder] + nth * STRIDE) % RANGE).padStart(7, '0');

const RECORD_PREFIX: Readonly<Record<Holder, string>> = {
  SOCIAL_CARE: 'NSC',
  HEALTH: 'H',
  POLICE: 'NP',
  EDUCATION: 'P',
  HOUSING: 'HP',
  PROBATION: 'X',
};
const ENTRY_PREFIX: Readonly<Record<Holder, string>> = {
  SOCIAL_CARE: 'INV',
  HEALTH: 'hr-',
  POLICE: 'OCC',
  EDUCATION: 'L',
  HOUSING: 'E',
  PROBATION: 'R',
};

/** Records of adults whom a school knows only as a pupil's contact. */
export const CONTACT = 'contact:';

/** The agency's own number for a record. Schools number contacts apart from pupils. */
export const recordNumber = (holder: Holder, record: string, nth: number): string =>
  `${record.startsWith(CONTACT) ? 'C' : RECORD_PREFIX[holder]}${scattered(holder, nth)}`;

export const entryNumber = (holder: Holder, nth: number): string =>
  `${ENTRY_PREFIX[holder]}${scattered(holder, nth)}`;
