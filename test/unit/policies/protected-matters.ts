import fc from 'fast-check';
import type { Matter } from '../../../policies/vocabulary.ts';
import { categoriesOf, HOLDERS } from '../../../src/domain/agency.ts';
import { instant } from '../../../src/domain/day.ts';
import type { FamilyAgreementRecord } from '../../../src/domain/family-agreement.ts';
import { asId, type PersonRef } from '../../../src/domain/ids.ts';
import { FAMILY_AGREEMENTS, PURPOSES, type ThresholdLevel } from '../../../src/domain/referral.ts';
import { RESTRICTION_REASONS } from '../../../src/domain/restriction.ts';
import { FAMILY_PARTS } from '../../../src/domain/sharing.ts';
import { agencyOf, day, factsWith, priya } from '../../support/world.ts';

const levels: readonly ThresholdLevel[] = [1, 2, 3, 4];

const word = fc
  .record({
    state: fc.constantFrom(...FAMILY_AGREEMENTS),
    givenBy: fc.constantFrom('p1', 'p2'),
    until: fc.constantFrom(undefined, '2026-11-21', '2026-11-22', '2027-01-01'),
    authorised: fc.boolean(),
  })
  .map(({ state, givenBy, until, authorised }): Omit<FamilyAgreementRecord, 'id'> => ({
    state,
    givenBy: asId<PersonRef>(givenBy),
    about: [asId('p1')],
    from: day('2026-01-01'),
    ...(until ? { until: day(until) } : {}),
    ...(state === 'OVERRIDDEN'
      ? {
          override: {
            reason: 'NOT_SAFE_TO_CONTACT' as const,
            because: 'Because.',
            ...(authorised ? { authorised: { by: priya.id, at: instant(0) } } : {}),
          },
        }
      : {}),
    recordedBy: priya.id,
    recordedAt: instant(0),
  }));
const words = fc
  .array(word, { maxLength: 4 })
  .map((all) => all.map((one, at): FamilyAgreementRecord => ({ ...one, id: `w${at}` })));

const restricted = fc.uniqueArray(fc.constantFrom(...RESTRICTION_REASONS), { maxLength: 2 });

/** A question about anybody, with all that may be said, restricted or agreed. */
export const matter: fc.Arbitrary<Matter> = fc
  .record({
    where: fc.constantFrom(...HOLDERS).chain((holder) =>
      fc.record({
        agency: fc.constant(agencyOf(holder)),
        category: fc.constantFrom(...categoriesOf(holder)),
      }),
    ),
    purpose: fc.constantFrom(...PURPOSES),
    threshold: fc.constantFrom(...levels),
    familyAgreement: fc.constantFrom(...FAMILY_AGREEMENTS),
    records: words,
    part: fc.constantFrom(...FAMILY_PARTS),
    age: fc.option(fc.integer({ min: 0, max: 90 }), { nil: undefined }),
    reasons: restricted,
    modes: fc.constantFrom(['EXISTENCE'] as const, ['EXISTENCE', 'CONTENT'] as const),
    theirs: fc.boolean(),
  })
  .map(({ where, records, part, age, reasons, modes, theirs, ...referral }) => {
    const facts = factsWith({
      ...referral,
      familyAgreementRecords: records,
      assignedTo: theirs ? [priya.id] : [],
      team: asId(theirs ? 'mash-north' : 'mash-south'),
    });
    return {
      ...where,
      viewer: priya,
      facts: { ...facts, agreements: facts.agreements.map((one) => ({ ...one, modes })) },
      about: { part, age, restricted: reasons, coveredBy: records.map(({ id }) => id) },
    };
  });
