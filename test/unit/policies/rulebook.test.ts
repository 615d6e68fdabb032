import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundleOf, bundleText } from '../../../policies/bundle.ts';
import { familyAgreesOrIsOverridden } from '../../../policies/conditions.ts';
import { DOORS } from '../../../policies/doors.ts';
import { routes } from '../../../policies/entrances/routes.ts';
import { gate } from '../../../policies/gate.ts';
import { rulebook } from '../../../policies/index.ts';
import { needToKnow } from '../../../policies/need-to-know.ts';
import { register } from '../../../policies/register.ts';
import type { SharingRule } from '../../../policies/vocabulary.ts';
import { categoriesOf, HOLDERS } from '../../../src/domain/agency.ts';

const [first] = rulebook.sharing;
if (!first) throw new Error('The rule book is empty');
const withRule = (changes: Partial<SharingRule>) => ({
  ...rulebook,
  sharing: [{ ...first, ...changes }],
});

test('the printed register is the rule book that runs', () => {
  expect(readFileSync('docs/policy-register.md', 'utf8')).toBe(register(rulebook));
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

test('the digest names the prohibitions on entries too, and the code of their conditions', () => {
  const [entry] = rulebook.entryProhibitions;
  if (!entry) throw new Error('There is no prohibition on entries');
  const looser = { ...entry, when: entry.when.map(({ says }) => ({ says, holds: () => false })) };
  const digests = [rulebook.entryProhibitions, [], [entry], [looser]].map(
    (entryProhibitions) => bundleOf({ ...rulebook, entryProhibitions }).digest,
  );
  expect(new Set(digests).size).toBe(digests.length);
});

test('the digest is SHA-256 of the text, in which every condition stands with its words and its code', () => {
  const { version, digest } = bundleOf(rulebook);
  expect(version).toBe(rulebook.version);
  expect(digest).toBe(createHash('sha256').update(bundleText(rulebook)).digest('hex'));
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
  expect(JSON.parse(bundleText(rulebook))).toMatchObject({
    sharing: rulebook.sharing.map(({ id, when }) => ({
      id,
      when: when.map(({ says, holds }) => ({ says, holds: holds.toString() })),
    })),
  });
});

test('who may put which question, and what must hold before any rule counts, is in the digest too', () => {
  expect(JSON.parse(bundleText(rulebook))).toMatchObject({
    needToKnow: needToKnow.map(({ says, holds }) => ({ says, holds: holds.toString() })),
    doors: DOORS,
    entrances: { ...gate, routes },
  });
});

test('every category of every holder is shown by some rule, or forbidden for good', () => {
  const said = new Set(
    [...rulebook.sharing, ...rulebook.prohibitions].flatMap(({ holder, categories }) =>
      categories.map((category) => `${holder} ${category}`),
    ),
  );
  const unsaid = HOLDERS.flatMap((holder) =>
    categoriesOf(holder)
      .map((category) => `${holder} ${category}`)
      .filter((pair) => !said.has(pair)),
  );
  expect(unsaid).toEqual([]);
});

test('rules name staff of the hub and nobody else', () => {
  expect([...new Set(rulebook.sharing.flatMap(({ roles }) => roles))]).toEqual([
    'MASH_ANALYST',
    'MASH_MANAGER',
  ]);
});

test('below section 47, every rule asks for the family’s agreement or its recorded override', () => {
  const below = rulebook.sharing.filter(
    ({ purposes }) => !purposes.includes('CHILD_PROTECTION_S47'),
  );
  expect(below.length).toBeGreaterThan(30);
  expect(below.filter(({ when }) => !when.includes(familyAgreesOrIsOverridden))).toEqual([]);
});

test('no rule for section 47 serves another purpose', () => {
  const mixed = rulebook.sharing.filter(
    ({ purposes }) => purposes.includes('CHILD_PROTECTION_S47') && purposes.length > 1,
  );
  expect(mixed).toEqual([]);
});
