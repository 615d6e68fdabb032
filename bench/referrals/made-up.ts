import { instant, partialDate, type PartialDate } from '../../src/domain/day.ts';
import { asId, type PractitionerId, type ReferralId, type TeamId } from '../../src/domain/ids.ts';
import type { Practitioner } from '../../src/domain/practitioner.ts';
import type { ReferralForm } from '../../src/domain/referral-form.ts';
import type { Referral } from '../../src/domain/referral.ts';
import type { Acting } from '../../src/referrals/acts/act.ts';
import { receiveForm } from '../../src/referrals/acts/receive.ts';
import type { House } from '../../src/referrals/acts/house.ts';

export const TEAMS = Array.from({ length: 10 }, (_, n) => asId<TeamId>(`team-${n}`));
const WORKERS = 300;
const HOUR_MS = 3_600_000;
/** Of 100,000 referrals of a year, about so many are open at once. */
const OPEN_SHARE = 0.05;

const workerId = (n: number) => asId<PractitionerId>(`https://idp.bench#worker-${n % WORKERS}`);

export const workerNumber = (n: number): Practitioner => ({
  id: workerId(n),
  name: `Worker ${n % WORKERS}`,
  agency: asId('hub'),
  roles: ['MASH_ANALYST'],
  teams: [TEAMS[n % TEAMS.length] ?? asId('team-0')],
});

const day = (text: string): PartialDate => {
  const date = partialDate(text);
  if (!date) throw new Error('The bench has a date that is none');
  return date;
};

/** A form of usual size: three children, two parents, and a page of concerns. */
export const formNumber = (n: number): ReferralForm => ({
  referrer: { source: 'SCHOOL', name: `Lead ${n}`, contact: '01632 960001', protect: false },
  children: [1, 2, 3].map((child) => ({
    given: `Child ${child}`,
    family: `Family ${n}`,
    dateOfBirth: day(`201${child}-04-02`),
    line: `${n % 400} Mill Lane`,
    postcode: `NM${n % 90} ${n % 10}QD`,
  })),
  household: { noInformation: true, children: [], adults: [] },
  parents: {
    noInformation: false,
    people: [1, 2].map((parent) => ({ given: `Parent ${parent}`, family: `Family ${n}` })),
  },
  concerns: 'Nobody says where the bruise comes from. '.repeat(40),
  agreement: { noInformation: false, state: 'GIVEN', says: 'By telephone.' },
  danger: { answer: 'NO' },
  professionals: { noInformation: true, people: [] },
});

/** One referral of a year's: received at its hour, most of them closed. */
export function referralNumber(n: number, house: House, now: number): Referral {
  const viewer = workerNumber(n);
  const at = instant(now - (n % (24 * 365)) * HOUR_MS);
  const acting: Acting = {
    house,
    viewer,
    signed: { by: viewer.id, byName: viewer.name, at },
    agencies: [],
  };
  const { referral } = receiveForm(asId<ReferralId>(`R-${n}`), formNumber(n), acting);
  const [team] = viewer.teams;
  const placed = { ...referral, assignedTo: n % 7 === 0 ? [] : [viewer.id], ...(team && { team }) };
  const isOpen = (n * 7_919) % 1_000 < OPEN_SHARE * 1_000;
  return isOpen ? placed : { ...placed, status: 'CLOSED', closedAt: at };
}
