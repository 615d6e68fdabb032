import { ENTRY_CATEGORIES, HOLDERS, type EntryCategory } from '../src/domain/agency.ts';
import {
  callsItselfPrivileged,
  conditionsAreUnstated,
  isIntelligence,
  isIntelligenceFiledElsewhere,
  isUngraded,
} from './entry-conditions.ts';
import type { EntryProhibition } from './vocabulary.ts';

const EVERY_CATEGORY: readonly EntryCategory[] = HOLDERS.flatMap(
  (holder) => ENTRY_CATEGORIES[holder],
);

const bySafeguardingPartners = {
  categories: EVERY_CATEGORY,
  owner: 'Information governance lead of the safeguarding partnership',
  reviewBy: '2027-09-01',
} as const;
const byPolice = {
  categories: ENTRY_CATEGORIES.POLICE,
  owner: 'Force information manager',
  reviewBy: '2027-04-01',
} as const;

/** What keeps a single entry, or a field of it, although rules show its category. */
export const entryProhibitions: readonly EntryProhibition[] = [
  {
    ...bySafeguardingPartners,
    id: 'EN-01',
    says: 'What its owner shares under conditions never leaves without them.',
    forbids: 'CONTENT',
    when: [conditionsAreUnstated],
    law: 'Police 3x5x2 handling code C (College of Policing); UK GDPR Art 5(1)(b)',
  },
  {
    ...bySafeguardingPartners,
    id: 'EN-02',
    says: 'What is legally privileged never leaves.',
    forbids: 'CONTENT',
    when: [callsItselfPrivileged],
    law: 'Common-law legal professional privilege',
  },
  {
    ...byPolice,
    id: 'EN-03',
    says: 'Intelligence that police filed under another category never leaves, nor is it known: the rules for that category were not made for it.',
    forbids: 'EXISTENCE',
    when: [isIntelligenceFiledElsewhere],
    law: 'UK GDPR Art 5(1)(b); DPA 2018 s.38',
  },
  {
    ...byPolice,
    id: 'EN-04',
    says: 'Intelligence without its grades never leaves: whoever reads it could not weigh it.',
    forbids: 'CONTENT',
    when: [isIntelligence, isUngraded],
    law: 'UK GDPR Art 5(1)(d); DPA 2018 s.38',
  },
  {
    ...byPolice,
    id: 'EN-05',
    says: 'The detail of intelligence and the officer behind it never leave: they can give away its source.',
    forbids: ['DETAIL', 'PROFESSIONAL'],
    when: [isIntelligence],
    law: 'UK GDPR Art 5(1)(c)',
  },
];
