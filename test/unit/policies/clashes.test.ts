import { describe, expect, test } from 'vitest';
import { agedUnder, always, askedFor, levelAtLeast } from '../../../policies/conditions.ts';
import { faultsOf } from '../../../policies/faults.ts';
import { condition, type Prohibition, type SharingRule } from '../../../policies/vocabulary.ts';
import { book, prohibition, rule } from './signable.ts';

describe('two rules', () => {
  const twin = { ...rule, id: 'S' };

  test('that show the same under the same conditions: the later one is idle', () => {
    expect(faultsOf(book([rule, twin]))).toEqual([
      'S: it shows nothing that R does not show already',
    ]);
  });

  test.each<[string, Partial<SharingRule>]>([
    ['fewer fields', { shows: ['SUMMARY'] }],
    ['no field at all', { shows: [] }],
    ['the same under one more condition', { when: [...rule.when, agedUnder(18)] }],
  ])('of which one shows %s: that one is idle, wherever it stands', (_how, changes) => {
    const idle = ['S: it shows nothing that R does not show already'];
    expect(faultsOf(book([rule, { ...twin, ...changes }]))).toEqual(idle);
    expect(faultsOf(book([{ ...twin, ...changes }, rule]))).toEqual(idle);
  });

  test.each<[string, Partial<SharingRule>]>([
    ['one category', { categories: ['MARAC', 'POLICE_MARKER'] }],
    ['one part of the family', { about: ['PARENT_CARER', 'SUBJECT'] }],
    ['one purpose', { purposes: ['CHILD_IN_NEED_S17', 'EARLY_HELP'] }],
    ['one role', { roles: ['MASH_ANALYST', 'MASH_MANAGER'] }],
  ])('that share no more than %s: the later one is idle there', (_how, changes) => {
    expect(faultsOf(book([rule, { ...twin, ...changes }]))).toEqual([
      'S: it shows nothing that R does not show already',
    ]);
    expect(faultsOf(book([{ ...twin, ...changes }, rule]))).toEqual([
      'R: it shows nothing that S does not show already',
    ]);
  });

  test.each<[string, Partial<SharingRule>]>([
    [
      'more fields under more conditions',
      { shows: ['SUMMARY', 'DETAIL'], when: [...rule.when, agedUnder(18)] },
    ],
    ['other fields', { shows: ['OCCURRED_ON'] }],
    ['the same at another level', { when: [levelAtLeast(4)] }],
    ['another category', { categories: ['POLICE_MARKER'] }],
    ['other people', { about: ['SUBJECT'] }],
    ['another purpose', { purposes: ['EARLY_HELP'] }],
    ['another role', { roles: ['MASH_MANAGER'] }],
    ['another holder', { holder: 'HOUSING', categories: ['TENANCY'] }],
    [
      'another holder’s account of the same people',
      { holder: 'HOUSING', categories: ['ADDRESSES'] },
    ],
  ])('of which one shows %s add up', (_how, changes) => {
    expect(faultsOf(book([rule, { ...twin, ...changes }]))).toEqual([]);
  });

  test('of two holders may name the same personal category', () => {
    const addresses = { ...rule, categories: ['ADDRESSES'] } as const;
    expect(faultsOf(book([addresses, { ...addresses, id: 'S', holder: 'HOUSING' }]))).toEqual([]);
  });
});

describe('a rule that a prohibition makes dead', () => {
  const ban = { ...prohibition, categories: ['MARAC', 'POLICE_MARKER'] } as const;
  const dead = ['R: P forbids what it would show'];

  test.each<[string, Partial<Prohibition>]>([
    ['always', { when: [always] }],
    ['under the rule’s own condition', { when: [levelAtLeast(3)] }],
    ['for the rule’s purposes', { when: [askedFor(rule.purposes)] }],
    ['always, its existence included', { when: [always], forbids: 'EXISTENCE' }],
  ])('%s', (_when, changes) => {
    expect(faultsOf(book([rule], [{ ...ban, ...changes }]))).toEqual(dead);
  });

  test.each<[string, Partial<Prohibition>]>([
    ['under a condition that the rule leaves open', { when: [agedUnder(18)] }],
    ['under its condition and another', { when: [levelAtLeast(3), agedUnder(18)] }],
    ['of another category', { when: [always], categories: ['POLICE_MARKER'] }],
    ['of another holder', { when: [always], holder: 'PROBATION', categories: ['MAPPA'] }],
  ])('is not: %s', (_when, changes) => {
    expect(faultsOf(book([rule], [{ ...ban, ...changes }]))).toEqual([]);
  });

  test('a rule of mere existence lives beside a prohibition of content, not beside one of existence', () => {
    const existence = { ...rule, shows: [] };
    const standing = { ...ban, when: [always] };
    expect(faultsOf(book([existence], [standing]))).toEqual([]);
    expect(faultsOf(book([existence], [{ ...standing, forbids: 'EXISTENCE' }]))).toEqual(dead);
  });

  test('personal categories of another holder are not meant', () => {
    const addresses = { ...rule, categories: ['ADDRESSES'] } as const;
    const elsewhere = {
      ...ban,
      when: [always],
      holder: 'HOUSING',
      categories: ['ADDRESSES'],
    } as const;
    expect(faultsOf(book([addresses], [elsewhere]))).toEqual([]);
  });
});

test('the same words cannot mean two things', () => {
  const forged = condition('the referral stands at level 3 or above', () => true);
  expect(faultsOf(book([rule, { ...rule, id: 'S', about: ['SUBJECT'], when: [forged] }]))).toEqual([
    'S: “the referral stands at level 3 or above” decides otherwise in another rule',
  ]);
  expect(faultsOf(book([rule], [{ ...prohibition, when: [forged] }]))).toEqual([
    'P: “the referral stands at level 3 or above” decides otherwise in another rule',
  ]);
});
