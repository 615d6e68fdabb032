import { agedUnder, levelAtLeast } from '../../../policies/conditions.ts';
import {
  entryCondition,
  type EntryProhibition,
  type Prohibition,
  type RuleBook,
  type SharingRule,
} from '../../../policies/vocabulary.ts';

/** A rule book of one rule and one prohibition of each kind, which can be signed. */
export const rule: SharingRule = {
  id: 'R',
  says: 'Analysts see offences in outline.',
  holder: 'POLICE',
  categories: ['OFFENCE', 'MARAC'],
  about: ['PARENT_CARER', 'ADULT_IN_HOUSEHOLD'],
  roles: ['MASH_ANALYST'],
  purposes: ['MASH_SCREENING', 'CHILD_IN_NEED_S17'],
  when: [levelAtLeast(3)],
  shows: ['SUMMARY', 'STANDING'],
  basis: {
    article6: 'UK GDPR Art 6(1)(e)',
    article9: 'UK GDPR Art 9(2)(g)',
    article10: 'UK GDPR Art 10',
    gateway: 'Crime and Disorder Act 1998 s.115',
  },
  owner: 'Somebody',
  reviewBy: '2027-04-01',
};
export const prohibition: Prohibition = {
  id: 'P',
  says: 'No intelligence about children.',
  holder: 'POLICE',
  categories: ['POLICE_INTELLIGENCE'],
  forbids: 'CONTENT',
  when: [agedUnder(18)],
  law: 'UK GDPR Art 5(1)(c)',
  owner: 'Somebody',
  reviewBy: '2027-04-01',
};
export const entryProhibition: EntryProhibition = {
  id: 'E',
  says: 'No sealed entries.',
  categories: ['OFFENCE'],
  forbids: ['DETAIL'],
  when: [entryCondition('it is sealed', () => false)],
  law: 'UK GDPR Art 5(1)(c)',
  owner: 'Somebody',
  reviewBy: '2027-04-01',
};
export const book = (
  sharing: readonly SharingRule[] = [rule],
  prohibitions: readonly Prohibition[] = [prohibition],
  entryProhibitions: readonly EntryProhibition[] = [entryProhibition],
): RuleBook => ({ version: 'test', sharing, prohibitions, entryProhibitions });
