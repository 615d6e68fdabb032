import { categoriesOf, HOLDERS, type Holder } from '../src/domain/agency.ts';
import { isKeptFromAsker, livesAtSafeAddress } from './conditions.ts';
import type { Prohibition } from './vocabulary.ts';

const SHORT_NAMES = {
  SOCIAL_CARE: 'SC',
  HEALTH: 'HE',
  POLICE: 'PO',
  EDUCATION: 'ED',
  HOUSING: 'HO',
  PROBATION: 'PR',
} as const satisfies Record<Holder, string>;

const bySafeguardingPartners = {
  owner: 'Information governance lead of the safeguarding partnership',
  reviewBy: '2027-09-01',
} as const;

/** Restricted people, for each holder: what holds of one must hold of all, or the others give it away. */
export const restrictions: readonly Prohibition[] = HOLDERS.flatMap(
  (holder): readonly Prohibition[] => [
    {
      ...bySafeguardingPartners,
      id: `RP-${SHORT_NAMES[holder]}`,
      says: 'Somebody whose record is restricted is known to those alone who are named for it; to everybody else it is as though nothing were held.',
      holder,
      categories: categoriesOf(holder),
      forbids: 'EXISTENCE',
      when: [isKeptFromAsker],
      law: 'UK GDPR Art 5(1)(f) and Art 32',
    },
    {
      ...bySafeguardingPartners,
      id: `SA-${SHORT_NAMES[holder]}`,
      says: 'Where somebody lives whose address is kept safe never leaves, whoever asks.',
      holder,
      categories: ['ADDRESSES'],
      forbids: 'EXISTENCE',
      when: [livesAtSafeAddress],
      law: 'UK GDPR Art 5(1)(f) and Art 32; Family Law Act 1996 Part 4',
    },
  ],
);
