import type { Agency } from '../../src/domain/agency.ts';
import { instant } from '../../src/domain/day.ts';
import { asId } from '../../src/domain/ids.ts';
import type { PersonTraits } from '../../src/domain/person.ts';
import type { Restriction, StaffMember } from '../../src/domain/restriction.ts';
import type { Hub } from '../../src/sharing/disclose.ts';
import { entryOf, hubWith, sourceHolding, type TestRecord } from './corridor.ts';
import { UNPROTECTED } from './unprotected.ts';
import { day, person } from './world.ts';

/** A mother who fled, where she is safe, and where she lived before. */
export const SAFE = { line: '12 Rosemary Lane, Northmere', postcode: 'NM4 7QT' };
export const OLD = { line: '9 Thorn Road', postcode: 'NM1 1AA' };

export const kayleigh = person('Kayleigh', 'Marlow', '1994-08-19');
export const gran = person('Doreen', 'Marlow', '1961-02-02');

export const restriction = (changes: Partial<Restriction> = {}): Restriction => ({
  id: 'RS-1',
  reason: 'SAFE_ADDRESS',
  person: kayleigh,
  access: [],
  accessRoles: [],
  safeAddresses: [SAFE],
  knownAddresses: [OLD],
  from: day('2026-01-01'),
  reviewBy: day('2027-01-01'),
  because: 'She fled.',
  restrictedBy: asId('https://idp.test#tom'),
  restrictedAt: instant(0),
  ...changes,
});

export const living = (traits: PersonTraits, ...addresses: PersonTraits['addresses']) => ({
  ...traits,
  addresses,
});

export type World = {
  readonly restrictions?: readonly Restriction[];
  readonly staff?: StaffMember;
  readonly records?: Readonly<Record<string, TestRecord>>;
};

/** A hub whose social care holds these records, and what its agencies were asked. */
export function protectedHub({ restrictions = [], staff, records = {} }: World) {
  const asked: string[] = [];
  const holding = (agency: Agency, log: string[]) => {
    const source = sourceHolding(agency, agency.holder === 'SOCIAL_CARE' ? records : {}, log);
    return {
      ...source,
      find: (people: Parameters<typeof source.find>[0], ask: Parameters<typeof source.find>[1]) => {
        asked.push(JSON.stringify(people));
        return source.find(people, ask);
      },
    };
  };
  const hub: Hub = hubWith({
    holding,
    protections: {
      ...UNPROTECTED,
      restrictions: async () => restrictions,
      staff: async (id) => (staff?.practitioner === id ? staff : undefined),
    },
  });
  return { hub, asked };
}

export const family: Readonly<Record<string, TestRecord>> = {
  alfie: {
    traits: living(person('Alfie', 'Marlow', '2019-04-02'), SAFE),
    entries: [
      entryOf('SOCIAL_CARE_CONTACT', 'c1', {
        summary: 'Now lives at 12 ROSEMARY LN., nm47qt with his mother.',
        detail: 'Keys are left at 12, Rosemary Lane.',
        professional: {
          name: 'A. Worker',
          role: 'Social worker',
          service: 'Duty',
          contact: '12 Rosemary Lane',
        },
      }),
    ],
    relatives: [{ holding: asId('gran'), traits: living(gran, SAFE), kind: 'GRANDPARENT' }],
  },
  kayleigh: { traits: living(kayleigh, SAFE, OLD) },
  gran: { traits: living(gran, SAFE) },
};
