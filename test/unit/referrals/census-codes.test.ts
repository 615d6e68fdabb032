import { expect, test } from 'vitest';
import { decide } from '../../../src/referrals/acts/decide.ts';
import { frontDoorOf } from '../../../src/referrals/front-door-of.ts';
import type { CensusGiven } from '../../../src/referrals/acts/census.ts';
import { REFERRAL_OUTCOMES } from '../../../src/domain/referral-decision.ts';
import { referralSchema } from '../../../src/store/shapes/referral.ts';
import { after, outcome, rated, why } from '../../support/front-door-acts.ts';

const decided = (census: CensusGiven) =>
  after(rated('AMBER'), decide, { ...outcome('ASSESSMENT'), census });
const codesOf = (census: CensusGiven) => frontDoorOf(decided(census)).decisions.at(-1)?.census;

test('a case that goes on needs its primary need, and nothing else does', () => {
  const bare = (of: (typeof REFERRAL_OUTCOMES)[number]) =>
    after(rated('AMBER'), decide, {
      kind: 'OUTCOME',
      outcome: of,
      despiteUnheard: 'They rang.',
      ...why,
    });
  expect(() => bare('ASSESSMENT')).toThrow('need must be given');
  for (const of of REFERRAL_OUTCOMES) {
    if (of === 'ASSESSMENT' || of === 'SECTION_47_ENQUIRY') continue;
    expect(bare(of).status).toBe('DECIDED');
  }
});

test('a decision without codes carries none', () => {
  expect(codesOf({})).toBeUndefined();
  expect(codesOf({ factors: [], conferenceNotRequired: false, closure: null })).toBeUndefined();
});

test('codes are kept as they are recorded, each factor once, and can be read back', () => {
  const referral = decided({
    assessmentStartedOn: '2026-11-01',
    assessmentAuthorisedOn: '2026-11-20',
    factors: ['3b', ' 4B', '3B'],
    closure: 'RC8',
    conferenceNotRequired: true,
  });
  expect(frontDoorOf(referral).decisions.at(-1)?.census).toEqual({
    assessment: { startedOn: '2026-11-01', authorisedOn: '2026-11-20' },
    factors: ['3B', '4B'],
    closure: 'RC8',
    conferenceNotRequired: true,
  });
  expect(referralSchema.parse(referral)).toEqual(referral);
});

test.each<[string, CensusGiven, string]>([
  ['a factor that is none', { factors: ['99Z'] }, 'factors must be codes'],
  ['8A, which was withdrawn', { factors: ['8A'] }, 'factors must be codes'],
  ['21 beside another', { factors: ['21', '3B'] }, 'factors may not have 21'],
  ['an end without a beginning', { assessmentAuthorisedOn: '2026-11-20' }, 'assessmentStartedOn'],
  [
    'an end before the beginning',
    { assessmentStartedOn: '2026-11-20', assessmentAuthorisedOn: '2026-11-19' },
    'assessmentAuthorisedOn must not be before',
  ],
  ['a month for a day', { assessmentStartedOn: '2026-11' }, 'assessmentStartedOn must be a whole'],
  ['a day to come', { assessmentStartedOn: '2026-11-24' }, 'must not be in the future'],
  ['no date at all', { assessmentStartedOn: 'soon' }, 'assessmentStartedOn must be a date'],
])('%s is refused by the name of its field', (_what, census, says) => {
  expect(() => decided(census)).toThrow(says);
});
