import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deciderOf, type Ruling } from '../../../policies/decide.ts';
import { rulebook } from '../../../policies/index.ts';
import type { Matter } from '../../../policies/vocabulary.ts';
import { categoriesOf, HOLDERS } from '../../../src/domain/agency.ts';
import { asId, type TeamId } from '../../../src/domain/ids.ts';
import { ROLES } from '../../../src/domain/practitioner.ts';
import {
  FAMILY_AGREEMENTS,
  PURPOSES,
  REFERRAL_STATUSES,
  type Referral,
  type ThresholdLevel,
} from '../../../src/domain/referral.ts';
import { FAMILY_PARTS, type Facts } from '../../../src/domain/sharing.ts';
import { agencyOf, factsWith, priya } from '../../support/world.ts';
import { CASES } from './cases.ts';

/** Ten thousand cases on a busy machine; nothing here is timed. */
const PATIENCE = { timeout: 60_000 };
const decide = deciderOf(rulebook);
const levels: readonly ThresholdLevel[] = [1, 2, 3, 4];

const facts = fc
  .record({
    status: fc.constantFrom(...REFERRAL_STATUSES),
    purpose: fc.constantFrom(...PURPOSES),
    threshold: fc.constantFrom(...levels),
    familyAgreement: fc.constantFrom(...FAMILY_AGREEMENTS),
    assignedTo: fc.constantFrom([priya.id], []),
    team: fc.constantFrom(asId<TeamId>('mash-north'), asId<TeamId>('mash-south')),
    conflictsDeclared: fc.constantFrom([priya.id], []),
  })
  .map((changes) => factsWith(changes));

const matter: fc.Arbitrary<Matter> = fc
  .tuple(
    facts,
    fc.constantFrom(...HOLDERS).chain((holder) =>
      fc.record({
        agency: fc.constant(agencyOf(holder)),
        category: fc.constantFrom(...categoriesOf(holder)),
      }),
    ),
    fc.subarray([...ROLES]),
    fc.record({
      part: fc.constantFrom(...FAMILY_PARTS),
      age: fc.option(fc.integer({ min: 0, max: 90 }), { nil: undefined }),
    }),
  )
  .map(([given, where, roles, about]) => ({
    facts: given,
    ...where,
    viewer: { ...priya, roles },
    about,
  }));

const shown = (ruling: Ruling): ReadonlySet<string> =>
  new Set(ruling.effect === 'PERMIT' ? ['(existence)', ...ruling.shows] : []);

/** Neither ruling shows anything after that it did not show before. */
function showsNoMore(before: Matter, after: Matter, under = decide): void {
  for (const mode of ['EXISTENCE', 'CONTENT'] as const)
    expect([...shown(decide(mode, before))]).toEqual(
      expect.arrayContaining([...shown(under(mode, after))]),
    );
}

function changing(change: (given: Facts) => Facts) {
  return fc.property(matter, (given) =>
    showsNoMore(given, { ...given, facts: change(given.facts) }),
  );
}

test.each<[string, (given: Facts) => Facts]>([
  [
    'withdrawing the family’s agreement',
    (given) => withReferral(given, { familyAgreement: 'WITHDRAWN' }),
  ],
  ['closing the referral', (given) => withReferral(given, { status: 'CLOSED' })],
  ['taking somebody off the case', offTheCase],
  ['declaring a conflict', (given) => withReferral(given, { conflictsDeclared: [priya.id] })],
  ['lowering the threshold', (given) => withReferral(given, { threshold: 1 })],
  ['ending the agreements', (given) => ({ ...given, agreements: [] })],
])('%s never shows more', PATIENCE, (_change, change) => {
  fc.assert(changing(change), CASES);
});

test('adding a prohibition never shows more', PATIENCE, () => {
  fc.assert(
    fc.property(matter, (given) => {
      const prohibitions = [
        ...rulebook.prohibitions,
        {
          id: 'NO-TEST',
          says: 'Nothing of this category.',
          holder: given.agency.holder,
          categories: [given.category],
          forbids: 'EXISTENCE' as const,
          when: [{ says: 'always', holds: () => true }],
          law: 'none',
          owner: 'nobody',
          reviewBy: '2027-01-01',
        },
      ];
      const under = deciderOf({ ...rulebook, prohibitions });
      showsNoMore(given, given, under);
      expect(under('CONTENT', given).effect).toBe('DENY');
    }),
    CASES,
  );
});

test('the order of rules never matters', PATIENCE, () => {
  const reversed = deciderOf({
    ...rulebook,
    sharing: rulebook.sharing.toReversed(),
    prohibitions: rulebook.prohibitions.toReversed(),
  });
  fc.assert(
    fc.property(matter, (given) => {
      for (const mode of ['EXISTENCE', 'CONTENT'] as const)
        expect(shown(reversed(mode, given))).toEqual(shown(decide(mode, given)));
    }),
    CASES,
  );
});

test('whatever is shown is shown by the rules that the ruling names', PATIENCE, () => {
  fc.assert(
    fc.property(matter, (given) => {
      const ruling = decide('CONTENT', given);
      if (ruling.effect === 'DENY') return;
      const allowed = rulebook.sharing
        .filter(({ id }) => ruling.by.includes(id))
        .flatMap((rule) => rule.shows);
      expect(allowed).toEqual(expect.arrayContaining([...ruling.shows]));
      expect(ruling.by.length).toBeGreaterThan(0);
    }),
    CASES,
  );
});

function withReferral(given: Facts, changes: Partial<Referral>): Facts {
  return given.referral ? { ...given, referral: { ...given.referral, ...changes } } : given;
}

function offTheCase(given: Facts): Facts {
  if (!given.referral) return given;
  const { team: _theirs, ...referral } = given.referral;
  return { ...given, referral: { ...referral, assignedTo: [] } };
}
