import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deciderOf, type Ruling } from '../../../policies/decide.ts';
import { explainerOf } from '../../../policies/explain.ts';
import { rulebook } from '../../../policies/index.ts';
import type { About, Matter } from '../../../policies/vocabulary.ts';
import { instant } from '../../../src/domain/day.ts';
import type { FamilyAgreementRecord } from '../../../src/domain/family-agreement.ts';
import { asId } from '../../../src/domain/ids.ts';
import type { Facts } from '../../../src/domain/sharing.ts';
import { day, priya } from '../../support/world.ts';
import { CASES } from './cases.ts';
import { matter } from './protected-matters.ts';

const PATIENCE = { timeout: 120_000 };
const decide = deciderOf(rulebook);
const explain = explainerOf(rulebook);
const MODES = ['EXISTENCE', 'CONTENT'] as const;
const shown = (ruling: Ruling): readonly string[] =>
  ruling.effect === 'PERMIT' ? ['(existence)', ...ruling.shows] : [];

function showsNoMore(before: Matter, after: Matter): void {
  for (const mode of MODES)
    expect(shown(decide(mode, before))).toEqual(
      expect.arrayContaining([...shown(decide(mode, after))]),
    );
}

const withFacts = (given: Matter, changes: Partial<Facts>): Matter => ({
  ...given,
  facts: { ...given.facts, ...changes },
});
const withAbout = (given: Matter, changes: Partial<About>): Matter => ({
  ...given,
  about: { ...given.about, ...changes },
});

/** Whatever the family said, somebody now takes their word back. */
function withdrawn(given: Matter): Matter {
  const { referral } = given.facts;
  if (!referral) return given;
  const records = referral.familyAgreementRecords ?? [];
  const last: FamilyAgreementRecord = {
    id: 'last',
    state: 'WITHDRAWN',
    givenBy: asId('p1'),
    about: [asId('p1')],
    from: day('2026-11-22'),
    recordedBy: priya.id,
    recordedAt: instant(0),
  };
  const familyAgreementRecords = [...records, last];
  return withAbout(withFacts(given, { referral: { ...referral, familyAgreementRecords } }), {
    coveredBy: familyAgreementRecords.map(({ id }) => id),
  });
}

test.each<[string, (given: Matter) => Matter]>([
  ['withdrawing one’s word', withdrawn],
  [
    'restricting the person',
    (given) => withAbout(given, { restricted: [...(given.about.restricted ?? []), 'HIGH_RISK'] }),
  ],
  [
    'keeping their address safe',
    (given) =>
      withAbout(given, { restricted: [...(given.about.restricted ?? []), 'SAFE_ADDRESS'] }),
  ],
  ['finding that it is one’s own family', (given) => withFacts(given, { ownFamily: true })],
  [
    'keeping somebody of the referral from the asker',
    (given) => withFacts(given, { keptFromAsker: true }),
  ],
  [
    'letting an agreement reach existence alone',
    (given) =>
      withFacts(given, {
        agreements: given.facts.agreements.map((one) => ({
          ...one,
          modes: ['EXISTENCE'] as const,
        })),
      }),
  ],
])('%s never shows more', PATIENCE, (_change, change) => {
  fc.assert(
    fc.property(matter, (given) => showsNoMore(given, change(given))),
    CASES,
  );
});

test(
  'somebody who is kept from the asker is known of in no category of any holder',
  PATIENCE,
  () => {
    fc.assert(
      fc.property(matter, (given) => {
        const kept = withAbout(given, { restricted: ['WITNESS_PROTECTION'] });
        for (const mode of MODES) expect(decide(mode, kept).effect).toBe('DENY');
      }),
      CASES,
    );
  },
);

test(
  'an emergency shows nothing that a colleague who works the referral would not see',
  PATIENCE,
  () => {
    const emergencies: Facts['emergencies'] = [
      {
        id: 'BG-1',
        referral: asId('R-1'),
        by: priya.id,
        reason: 'OUT_OF_HOURS',
        because: 'Because.',
        from: instant(0),
        until: instant(1),
        notices: [],
        review: { dueBy: instant(2) },
      },
    ];
    fc.assert(
      fc.property(matter, (given) => {
        const { referral } = given.facts;
        const worked = withFacts(
          given,
          referral ? { referral: { ...referral, assignedTo: [priya.id] } } : {},
        );
        showsNoMore(worked, withFacts(given, { emergencies }));
      }),
      CASES,
    );
  },
);

test(
  'explaining comes to what is enforced, whatever is restricted, said or taken',
  PATIENCE,
  () => {
    fc.assert(
      fc.property(matter, (given) => {
        for (const mode of MODES) {
          const ruling = decide(mode, given);
          const { effect, shows, by } = explain(mode, given);
          expect([effect, shows, by]).toEqual([
            ruling.effect,
            ruling.effect === 'PERMIT' ? [...ruling.shows] : [],
            ruling.by,
          ]);
        }
      }),
      CASES,
    );
  },
);
