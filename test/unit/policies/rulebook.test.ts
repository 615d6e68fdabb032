import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundleOf } from '../../../policies/bundle.ts';
import { faultsOf } from '../../../policies/faults.ts';
import { rulebook } from '../../../policies/index.ts';
import { register } from '../../../policies/register.ts';
import type { SharingRule } from '../../../policies/vocabulary.ts';

const [first] = rulebook.sharing;
if (!first) throw new Error('The rule book is empty');
const withRule = (changes: Partial<SharingRule>) => ({
  ...rulebook,
  sharing: [{ ...first, ...changes }],
});

test('the rule book can be signed', () => {
  expect(faultsOf(rulebook)).toEqual([]);
});

test('the printed register is the rule book that runs', () => {
  expect(readFileSync('docs/policy-register.md', 'utf8')).toBe(register(rulebook));
});

test.each<[string, Partial<SharingRule>, string]>([
  ['no owner', { owner: '' }, 'it has no owner'],
  ['no review date', { reviewBy: '' }, 'its review date is not a day'],
  ['a review date without its day', { reviewBy: '2027-04' }, 'its review date is not a day'],
  [
    'no Article 6 basis',
    { basis: { ...first.basis, article6: '' } },
    'it has no basis in Article 6',
  ],
  [
    'no statute',
    { basis: { ...first.basis, gateway: '' } },
    'it names no statute that lets the holder share',
  ],
  ['nobody to see it', { roles: [] }, 'it names no role'],
  ['no purpose', { purposes: [] }, 'it names no purpose'],
  ['nobody it is about', { about: [] }, 'it names nobody whom it is about'],
  ['no category', { categories: [] }, 'it names no category'],
  [
    'another holder’s category',
    { categories: ['MAPPA'] },
    `it names a category that ${first.holder} does not hold`,
  ],
  ['no sentence', { says: '' }, 'it does not say what it does'],
])('a rule with %s cannot be signed', (_situation, changes, fault) => {
  expect(faultsOf(withRule(changes))).toEqual([`${first.id}: ${fault}`]);
});

test('two rules of one id cannot be signed', () => {
  expect(faultsOf({ ...rulebook, sharing: [first, first] })).toEqual([
    `${first.id}: another rule has this id`,
  ]);
});

test('the digest names the content: any change to a rule or to the code of a condition changes it', () => {
  const [, second] = rulebook.sharing;
  const before = bundleOf(rulebook).digest;
  expect(bundleOf(withRule({})).digest).not.toBe(
    bundleOf(withRule({ says: 'Other words.' })).digest,
  );
  expect(bundleOf({ ...rulebook, sharing: second ? [second] : [] }).digest).not.toBe(before);
  const [stricter] = first.when.map((condition) => ({ ...condition, holds: () => false }));
  expect(bundleOf(withRule({ when: stricter ? [stricter] : [] })).digest).not.toBe(
    bundleOf(withRule({})).digest,
  );
});
