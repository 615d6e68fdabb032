import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../../policies/faults.ts';
import { rulebook } from '../../../policies/index.ts';
import {
  condition,
  type EntryProhibition,
  type Prohibition,
  type SharingRule,
} from '../../../policies/vocabulary.ts';
import { asId } from '../../../src/domain/ids.ts';
import { day } from '../../support/world.ts';
import { book, entryProhibition, prohibition, rule } from './signable.ts';

test('the rule book in force can be signed', () => {
  expect(faultsOf(rulebook)).toEqual([]);
  expect(faultsOf(book())).toEqual([]);
});

describe('cannot be signed:', () => {
  test.each<[string, Partial<SharingRule>, string]>([
    ['no sentence', { says: '' }, 'it does not say what it does'],
    ['no owner', { owner: '' }, 'it has no owner'],
    ['no review date', { reviewBy: '' }, 'its review date is not a day'],
    ['a review date without its day', { reviewBy: '2027-04' }, 'its review date is not a day'],
    ['no category', { categories: [] }, 'it names no category'],
    [
      'another holder’s category',
      { categories: ['OFFENCE', 'MAPPA'] },
      'it names a category that POLICE does not hold',
    ],
    [
      'a category that nobody knows',
      { categories: [asId<never>('HOROSCOPE')] },
      'it names a category that POLICE does not hold',
    ],
    ['a category twice', { categories: ['MARAC', 'MARAC'] }, 'it names a category twice'],
    [
      'a holder that nobody knows',
      { holder: asId<never>('CIRCUS') },
      'it names a holder that the hub does not know',
    ],
    ['nobody to see it', { roles: [] }, 'it names no role'],
    ['no purpose', { purposes: [] }, 'it names no purpose'],
    ['nobody it is about', { about: [] }, 'it names nobody whom it is about'],
    [
      'a role that nobody knows',
      { roles: ['MASH_ANALYST', asId<never>('ANYBODY')] },
      'it names a role that the hub does not know',
    ],
    [
      'a purpose that nobody knows',
      { purposes: ['EARLY_HELP', asId<never>('CURIOSITY')] },
      'it names a purpose that the hub does not know',
    ],
    [
      'a part of the family that nobody knows',
      { about: ['SUBJECT', asId<never>('NEIGHBOUR')] },
      'it is about somebody whom the hub does not know',
    ],
    [
      'a field that nobody knows',
      { shows: ['SUMMARY', asId<never>('EVERYTHING')] },
      'it shows a field that the hub does not know',
    ],
    [
      'a condition without words',
      { when: [condition('', () => true)] },
      'it has a condition that does not say what it asks',
    ],
    ['no Article 6', { basis: { ...rule.basis, article6: '' } }, 'it has no basis in Article 6'],
    [
      'no statute',
      { basis: { ...rule.basis, gateway: '' } },
      'it names no statute that lets the holder share',
    ],
    [
      'offences without Article 10',
      { basis: without('article10') },
      'it shares criminal offence information without Article 10',
    ],
    [
      'section 47 as the basis of screening',
      {
        purposes: ['CHILD_PROTECTION_S47', 'MASH_SCREENING'],
        basis: { ...rule.basis, gateway: 'Children Act 1989 s.47(9)' },
      },
      'it rests on section 47 for another purpose',
    ],
  ])('a rule with %s', (_situation, changes, fault) => {
    expect(faultsOf(book([{ ...rule, ...changes }]))).toEqual([`R: ${fault}`]);
  });

  test('a rule of health without Article 9, of probation without Article 10, of anybody without either', () => {
    const health = { ...rule, holder: 'HEALTH', categories: ['MATERNITY'] } as const;
    const probation = { ...rule, holder: 'PROBATION', categories: ['MAPPA'] } as const;
    const housing = { ...rule, holder: 'HOUSING', categories: ['TENANCY'] } as const;
    const { article6, gateway } = rule.basis;
    expect(faultsOf(book([{ ...health, basis: without('article9') }]))).toEqual([
      'R: it shares health information without Article 9',
    ]);
    expect(faultsOf(book([{ ...probation, basis: without('article10') }]))).toEqual([
      'R: it shares criminal offence information without Article 10',
    ]);
    expect(faultsOf(book([{ ...housing, basis: { article6, gateway } }]))).toEqual([
      'R: it names neither Article 9 nor Article 10',
    ]);
    for (const fine of [
      { ...health, basis: without('article10') },
      { ...housing, basis: without('article9') },
      { ...housing, basis: without('article10') },
      {
        ...rule,
        purposes: ['CHILD_PROTECTION_S47'] as const,
        basis: { ...rule.basis, gateway: 'Children Act 1989 s.47(9)' },
      },
    ])
      expect(faultsOf(book([fine]))).toEqual([]);
  });

  test.each<[string, Partial<Prohibition>, string]>([
    ['no law', { law: '' }, 'it names no law'],
    ['no condition', { when: [] }, 'it does not say when it stands'],
    ['no owner', { owner: '' }, 'it has no owner'],
    [
      'another holder’s category',
      { categories: ['MAPPA'] },
      'it names a category that POLICE does not hold',
    ],
  ])('a prohibition with %s', (_situation, changes, fault) => {
    expect(faultsOf(book([rule], [{ ...prohibition, ...changes }]))).toEqual([`P: ${fault}`]);
  });

  test.each<[string, Partial<EntryProhibition>, string]>([
    ['no law', { law: '' }, 'it names no law'],
    ['no condition', { when: [] }, 'it does not say when it stands'],
    ['nothing that it forbids', { forbids: [] }, 'it forbids nothing'],
    ['no category', { categories: [] }, 'it names no category'],
    [
      'a category that nobody knows',
      { categories: [asId<never>('HOROSCOPE')] },
      'it names a category that the hub does not know',
    ],
    [
      'a field that nobody knows',
      { forbids: ['DETAIL', asId<never>('EVERYTHING')] },
      'it forbids a field that the hub does not know',
    ],
  ])('a prohibition on entries with %s', (_situation, changes, fault) => {
    expect(faultsOf(book([rule], [prohibition], [{ ...entryProhibition, ...changes }]))).toEqual([
      `E: ${fault}`,
    ]);
  });

  test('a prohibition on entries may forbid all that an entry says, and that there is one', () => {
    for (const forbids of ['CONTENT', 'EXISTENCE'] as const)
      expect(faultsOf(book([rule], [], [{ ...entryProhibition, forbids }]))).toEqual([]);
  });
});

test('two rules of one id, of whatever kind, cannot be signed', () => {
  expect(faultsOf(book([rule, { ...rule, about: ['SUBJECT'] }]))).toEqual([
    'R: another rule has this id',
  ]);
  expect(faultsOf(book([rule], [{ ...prohibition, id: 'R' }]))).toEqual([
    'R: another rule has this id',
  ]);
  expect(faultsOf(book([rule], [], [{ ...entryProhibition, id: 'R' }]))).toEqual([
    'R: another rule has this id',
  ]);
});

describe('a review', () => {
  test('that was due before the day is a fault, on the day itself it is not', () => {
    expect(faultsOf(book(), day('2027-04-01'))).toEqual([]);
    expect(faultsOf(book(), day('2027-04-02'))).toEqual([
      'R: its review was due by 2027-04-01',
      'P: its review was due by 2027-04-01',
      'E: its review was due by 2027-04-01',
    ]);
  });

  test('is not asked about where no day is given', () => {
    expect(faultsOf(book([{ ...rule, reviewBy: '1999-12-31' }]))).toEqual([]);
  });
});

function without(article: 'article9' | 'article10'): SharingRule['basis'] {
  const { [article]: _left, ...basis } = rule.basis;
  return basis;
}
