import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Mistake } from '../../../src/domain/mistake.ts';
import type { Terms } from '../../../src/governance/agreements/propose.ts';
import { readFacts } from '../../../src/sharing/facts.ts';
import {
  governedHub,
  helen,
  ida,
  police,
  someone,
  stranger,
  tom,
  type GovernedHub,
} from '../../support/governance.ts';
import { priya } from '../../support/world.ts';

let world: GovernedHub;
beforeEach(async () => {
  world = await governedHub();
});
afterEach(() => world.dispose());

const terms: Terms = {
  agency: police,
  categories: ['PERSON_DETAILS', 'OFFENCE'],
  purposes: ['CHILD_PROTECTION_S47'],
  modes: ['EXISTENCE', 'CONTENT'],
  from: '2026-11-22',
  until: '2027-11-21',
  dpiaReference: 'DPIA-7',
  reviewBy: '2027-06-01',
  retention: 'As the referral',
};

const propose = async (changes: Partial<Terms> = {}) => {
  const proposed = await world.at(tom, world.desks.proposeAgreement, {
    terms: { ...terms, ...changes },
  });
  if (!proposed) throw new Error('The door stayed shut');
  return { agreement: proposed.id, version: proposed.version };
};
const sign = (
  viewer: typeof tom,
  which: Awaited<ReturnType<typeof propose>>,
  side: 'HUB' | 'AGENCY',
) => world.at(viewer, world.desks.signAgreement, { ...which, side });
const inForce = async () => (await readFacts(world.hub, priya, undefined)).facts.agreements;

describe('a sharing agreement', () => {
  test('lets nothing be shared until both sides have signed, and says so at each step', async () => {
    const which = await propose();
    expect(await inForce()).toEqual([]);
    expect(await sign(tom, which, 'HUB')).toMatchObject({ standing: 'PROPOSED' });
    expect(await inForce()).toEqual([]);
    expect(await sign(helen, which, 'AGENCY')).toMatchObject({ standing: 'IN_FORCE' });
    expect(await inForce()).toMatchObject([{ agency: police, version: 1 }]);
    expect(world.recorded.map(({ reasons }) => reasons[0])).toEqual([
      'PROPOSED',
      'SIGNED_FOR_HUB',
      'SIGNED_FOR_AGENCY',
    ]);
  });

  test('is never signed by one person for both sides', async () => {
    const both = someone('both', ['IG_OFFICER', 'AGENCY_OWNER'], police);
    const which = await propose();
    await sign(both, which, 'HUB');
    await expect(sign(both, which, 'AGENCY')).rejects.toThrow('must be signed by somebody else');
    expect(await inForce()).toEqual([]);
  });

  test.each([
    ['the owner of another agency', someone('zoe', ['AGENCY_OWNER'], 'health'), 'AGENCY'],
    ['an owner for the hub', helen, 'HUB'],
    ['information governance for the agency', tom, 'AGENCY'],
  ] as const)('is not signed by %s', async (_who, viewer, side) => {
    const which = await propose();
    await expect(sign(viewer, which, side)).rejects.toThrow(/not yours|not available/);
    expect(world.recorded).toHaveLength(1);
  });

  test('is not for staff of the hub to propose: the door stays shut', async () => {
    expect(await world.at(stranger, world.desks.proposeAgreement, { terms })).toBeUndefined();
    expect(world.recorded).toEqual([]);
  });

  test('changes by a new version, which needs both signatures anew; the old one stands until then', async () => {
    const first = await propose();
    await sign(tom, first, 'HUB');
    await sign(helen, first, 'AGENCY');
    const second = await propose({ agreement: first.agreement, categories: ['OFFENCE'] });
    expect(second.version).toBe(2);
    expect(await inForce()).toMatchObject([{ version: 1 }]);
    await sign(helen, second, 'AGENCY');
    expect(await inForce()).toMatchObject([{ version: 1 }]);
    await sign(ida, second, 'HUB');
    expect(await inForce()).toMatchObject([{ version: 2, categories: ['OFFENCE'] }]);
  });

  test('that is ended is over at once, in every version', async () => {
    const first = await propose();
    await sign(tom, first, 'HUB');
    await sign(helen, first, 'AGENCY');
    await propose({ agreement: first.agreement });
    const ended = await world.at(helen, world.desks.endAgreement, {
      agreement: first.agreement,
      because: 'We are leaving the partnership.',
    });
    expect(ended?.map(({ standing }) => standing)).toEqual(['ENDED', 'ENDED']);
    const { facts } = await readFacts(world.hub, priya, undefined);
    expect(facts.agreements).toEqual([]);
    expect(facts.lapsed).toEqual([police]);
  });

  test('is over the day after its last day', async () => {
    const which = await propose();
    await sign(tom, which, 'HUB');
    await sign(helen, which, 'AGENCY');
    world.time.now = Date.parse('2027-11-21T23:59:59Z');
    expect(await inForce()).toHaveLength(1);
    world.time.now = Date.parse('2027-11-22T00:00:00Z');
    expect(await inForce()).toEqual([]);
  });

  test.each<[string, Partial<Terms>, string]>([
    ['whose dates are reversed', { until: '2026-01-01' }, 'until is before the first day.'],
    [
      'that is over before it begins',
      { from: '2020-01-01', until: '2020-02-01', reviewBy: '2020-01-15' },
      'until is past.',
    ],
    ['without an impact assessment', { dpiaReference: '  ' }, 'dpiaReference must say something.'],
    ['without a day of review', { reviewBy: '' }, 'reviewBy must be a day'],
    [
      'that is reviewed when it is over',
      { reviewBy: '2030-01-01' },
      'reviewBy is after the last day.',
    ],
    [
      'about a category of another agency',
      { categories: ['MATERNITY'] },
      'categories names something',
    ],
    ['about nothing', { categories: [] }, 'categories must name at least one.'],
    ['for a purpose that there is not', { purposes: ['CURIOSITY'] }, 'purposes names something'],
    ['that shares content without existence', { modes: ['CONTENT'] }, 'modes must have EXISTENCE'],
    ['with an agency that nobody registered', { agency: 'fire' }, 'agency is none'],
    [
      'as a version of another agency’s',
      { agreement: 'ISA-other' },
      'agreement is none of this agency',
    ],
  ])(
    '%s is refused, with the reason and before anything is on record',
    async (_what, changes, says) => {
      const refused = propose(changes);
      await expect(refused).rejects.toBeInstanceOf(Mistake);
      await expect(refused).rejects.toThrow(says);
      expect(world.recorded).toEqual([]);
    },
  );

  test('is listed to its owner and to information governance, and the record of processing has what is in force', async () => {
    const which = await propose();
    const another = await propose({ agency: 'health', categories: ['MATERNITY'] });
    await sign(tom, which, 'HUB');
    await sign(helen, which, 'AGENCY');
    const seen = await world.at(helen, world.desks.agreements, {});
    expect(seen?.map(({ id }) => id)).toEqual([which.agreement]);
    const all = await world.at(tom, world.desks.agreements, {});
    expect(all?.map(({ id }) => id)).toContain(another.agreement);
    const activities = await world.at(tom, world.desks.recordOfProcessing, {});
    expect(activities).toMatchObject([
      {
        agreement: which.agreement,
        agency: 'POLICE',
        retention: 'As the referral',
        recipients: ['MASH_ANALYST', 'MASH_MANAGER'],
      },
    ]);
    expect(activities?.[0]?.lawfulBasis).toContain('UK GDPR Art 6(1)(e)');
    expect(activities?.[0]?.rules.length).toBeGreaterThan(0);
  });

  test('for which somebody else was first says so', async () => {
    const which = await propose();
    const both = await Promise.allSettled([sign(tom, which, 'HUB'), sign(ida, which, 'HUB')]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refused = both.find(({ status }) => status === 'rejected');
    expect(refused?.status === 'rejected' && refused.reason instanceof Mistake).toBe(true);
  });
});
