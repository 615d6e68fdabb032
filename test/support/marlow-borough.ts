import type { Agency, Holder } from '../../src/domain/agency.ts';
import type { Referral } from '../../src/domain/referral.ts';
import { entryOf, hubWith, sourceHolding, type picture, type TestRecord } from './corridor.ts';
import { agencyOf, day, marlowReferral, person } from './world.ts';

export const alfie = person('Alfie', 'Marlow', '2019-04-02');
export const kayleigh = person('Kayleigh', 'Marlow', '1994-08-19');
export const dean = person('Dean', 'Harker', '1988-01-30', {
  addresses: [{ line: '12 Mill Lane', postcode: 'NM1 1AA' }],
});

/** Housing alone knows that Dean lives with Kayleigh; probation alone knows what he did. */
export const borough: Partial<Record<Holder, Readonly<Record<string, TestRecord>>>> = {
  HOUSING: {
    k1: {
      traits: kayleigh,
      relatives: [{ traits: dean, kind: 'HOUSEHOLD_MEMBER', from: day('2026-02') }],
    },
  },
  PROBATION: {
    d1: { traits: dean, entries: [entryOf('RISK_OF_SERIOUS_HARM', 'rosh', { current: true })] },
  },
  HEALTH: {
    a1: {
      traits: { ...alfie, dateOfBirth: day('2019-04-02'), sex: 'MALE' },
      entries: [
        entryOf('EMERGENCY_ATTENDANCE', 'wrist', { occurredOn: day('2026-10') }),
        entryOf('GP_REGISTRATION', 'gp', { occurredOn: day('2019-05-01') }),
        entryOf('SEXUAL_HEALTH', 'canary-sexual-health'),
      ],
    },
  },
};

export const boroughHub = (
  changes: Partial<Referral> = {},
  swap: (agency: Agency, log: string[]) => ReturnType<typeof sourceHolding> | undefined = () =>
    undefined,
) =>
  hubWith({
    referral: { ...marlowReferral, ...changes },
    holding: (agency, log) =>
      swap(agency, log) ?? sourceHolding(agency, borough[agency.holder] ?? {}, log),
  });

export const stateOf = (shown: Awaited<ReturnType<typeof picture>>, holder: Holder) =>
  shown.picture?.coverage.find(({ agency }) => agency === agencyOf(holder).code)?.state;
