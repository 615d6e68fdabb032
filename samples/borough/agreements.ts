import { categoriesOf } from '../../src/domain/agency.ts';
import type { Agency } from '../../src/domain/agency.ts';
import { instant } from '../../src/domain/day.ts';
import type { Instant, PartialDate } from '../../src/domain/day.ts';
import { asId } from '../../src/domain/ids.ts';
import { PURPOSES } from '../../src/domain/referral.ts';
import type { SharingAgreement } from '../../src/sharing/ports.ts';
import { sampleAgencies } from './agencies.ts';
import { dayAfter, dayOf } from './days.ts';

/** One agreement with each agency, signed by both sides and in force at that instant. */
export const sampleAgreements = (now: Instant): readonly SharingAgreement[] =>
  sampleAgencies.map((agency, nth) => agreementWith(agency, nth, now));

const SIGNED_BEFORE_DAYS = 90;
const LASTS_DAYS = 730;
const REVIEWED_AFTER_DAYS = 365;

function agreementWith(agency: Agency, nth: number, now: Instant): SharingAgreement {
  const from: PartialDate = dayAfter(dayOf(now.slice(0, 10)), -SIGNED_BEFORE_DAYS);
  const at = instant(Date.parse(from));
  return {
    id: asId(`ISA-${agency.code}`),
    version: 1,
    agency: agency.code,
    categories: categoriesOf(agency.holder),
    purposes: PURPOSES,
    modes: ['EXISTENCE', 'CONTENT'],
    from,
    until: dayAfter(from, LASTS_DAYS),
    signedForHub: { by: "Director of Children's Services, Northmere", at },
    signedForAgency: { by: `Senior information risk owner, ${agency.name}`, at },
    dpiaReference: `DPIA-${String(nth + 1).padStart(3, '0')}`,
    reviewBy: dayAfter(from, REVIEWED_AFTER_DAYS),
  };
}
