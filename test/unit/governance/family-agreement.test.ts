import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deciderOf } from '../../../policies/decide.ts';
import { rulebook } from '../../../policies/index.ts';
import { recordsAbout } from '../../../src/domain/family-agreement.ts';
import { asId, type PersonRef } from '../../../src/domain/ids.ts';
import type { Category } from '../../../src/domain/agency.ts';
import { governedHub, marcus, START, type GovernedHub } from '../../support/governance.ts';
import { agencyOf, factsWith, marlowReferral, person, priya } from '../../support/world.ts';

const decide = deciderOf(rulebook);
const referral = marlowReferral.id;
const CHILD = 'p1';
const MOTHER = 'p2';
const TEEN = 'p3';
const PARTNER = 'p4';

let world: GovernedHub;
beforeEach(async () => {
  world = await governedHub({
    purpose: 'CHILD_IN_NEED_S17',
    threshold: 3,
    familyAgreement: 'NOT_SOUGHT',
    people: [
      ...marlowReferral.people,
      { ref: asId(TEEN), part: 'CHILD', traits: person('Jade', 'Marlow', '2010-01-01') },
      {
        ref: asId(PARTNER),
        part: 'ADULT_IN_HOUSEHOLD',
        traits: person('Dean', 'Pike', '1990-01-01'),
      },
    ],
  });
});
afterEach(() => world.dispose());

type Given = Parameters<typeof record>[0];
const record = (agreement: {
  state: 'GIVEN' | 'REFUSED' | 'NOT_SOUGHT' | 'SOUGHT_PENDING' | 'NOT_REQUIRED';
  givenBy?: string;
  capacity?:
    'PARENTAL_RESPONSIBILITY' | 'ADULT_FOR_THEMSELVES' | 'YOUNG_PERSON' | 'GILLICK_COMPETENT_CHILD';
  about: readonly string[];
  categories?: readonly string[];
  agencies?: readonly string[];
  from?: string;
  until?: string;
  gillick?: { assessor: string; assessedOn: string; decision: string };
}) => world.at(priya, world.desks.recordAgreement, { referral, agreement });

const byMother: Given = {
  state: 'GIVEN',
  givenBy: MOTHER,
  capacity: 'PARENTAL_RESPONSIBILITY',
  about: [CHILD, MOTHER],
};

/** Whether the corridor would rule that anything may be seen, as things stand in the book. */
async function shares(who: string, category: Category = 'SOCIAL_CARE_REFERRAL', on = '2026-11-22') {
  const kept = await world.hub.referrals.get(referral);
  if (!kept) throw new Error('The referral is gone');
  const part = kept.people.find(({ ref }) => ref === who)?.part ?? 'OTHER_RELATIVE';
  const coveredBy = recordsAbout(
    kept.familyAgreementRecords ?? [],
    kept.people.map(({ ref }) => ref),
    asId<PersonRef>(who),
  );
  const facts = { ...factsWith(kept), today: asId<never>(on) };
  const age = part === 'SUBJECT' || part === 'CHILD' ? 7 : 34;
  return (
    decide('EXISTENCE', {
      viewer: priya,
      facts,
      agency: agencyOf('SOCIAL_CARE'),
      category,
      about: { part, age, coveredBy },
    }).effect === 'PERMIT'
  );
}

describe('what the family said', () => {
  test('below section 47 opens what it covers, and nobody else’s information', async () => {
    expect(await shares(CHILD)).toBe(false);
    await record(byMother);
    expect([await shares(CHILD), await shares(MOTHER)]).toEqual([true, true]);
    expect([await shares(TEEN), await shares(PARTNER)]).toEqual([false, false]);
  });

  test('counts from its first day to its last', async () => {
    await record({ ...byMother, until: '2026-12-01' });
    expect(await shares(CHILD, undefined, '2026-12-01')).toBe(true);
    expect(await shares(CHILD, undefined, '2026-12-02')).toBe(false);
  });

  test('reaches the categories and agencies that are named, and no others', async () => {
    await record({ ...byMother, categories: ['CHILD_IN_NEED_PLAN'] });
    expect(await shares(CHILD, 'CHILD_IN_NEED_PLAN')).toBe(true);
    expect(await shares(CHILD, 'SOCIAL_CARE_REFERRAL')).toBe(false);
  });

  test('is not outvoted: one who refuses closes what another opens', async () => {
    await record(byMother);
    await record({
      state: 'REFUSED',
      givenBy: CHILD,
      capacity: 'GILLICK_COMPETENT_CHILD',
      about: [CHILD],
      gillick: {
        assessor: 'Dr Ash',
        assessedOn: '2026-11-20',
        decision: 'Sharing with his school',
      },
    });
    expect(await shares(CHILD)).toBe(false);
    await record(byMother);
    expect(await shares(CHILD)).toBe(false);
  });

  test('that is withdrawn stops new sharing and erases nothing', async () => {
    const given = await record(byMother);
    await world.at(priya, world.desks.withdrawAgreement, {
      referral,
      agreement: given?.[0]?.id ?? '',
    });
    expect(await shares(CHILD)).toBe(false);
    const kept = await world.at(priya, world.desks.familyAgreements, { referral });
    expect(kept?.map(({ state }) => state)).toEqual(['GIVEN', 'WITHDRAWN']);
  });

  test('in the referral itself can be withdrawn too', async () => {
    await world.dispose();
    world = await governedHub({
      purpose: 'CHILD_IN_NEED_S17',
      threshold: 3,
      familyAgreement: 'GIVEN',
    });
    expect(await shares(CHILD)).toBe(true);
    await world.at(priya, world.desks.withdrawAgreement, { referral, withdrawnBy: MOTHER });
    expect(await shares(CHILD)).toBe(false);
  });

  test.each<[string, Given, string]>([
    [
      'for somebody else’s child',
      { ...byMother, about: ['p9'] },
      'about names somebody who is not of this referral.',
    ],
    ['for nobody', { ...byMother, about: [] }, 'about must name somebody'],
    [
      'by somebody of another family',
      { ...byMother, givenBy: 'p9' },
      'givenBy is not of this referral.',
    ],
    ['by nobody', { state: 'GIVEN', about: [CHILD] }, 'givenBy must name who'],
    [
      'for another adult',
      { ...byMother, about: [PARTNER] },
      'capacity reaches children and oneself',
    ],
    [
      'as a parent, by somebody who is none',
      { ...byMother, givenBy: PARTNER },
      'capacity is that of a parent',
    ],
    [
      'for a child, by an adult of the household',
      { ...byMother, givenBy: PARTNER, capacity: 'ADULT_FOR_THEMSELVES', about: [CHILD] },
      'capacity reaches the adult',
    ],
    [
      'by a child of 7 as though 16',
      { ...byMother, givenBy: CHILD, capacity: 'YOUNG_PERSON', about: [CHILD] },
      'capacity is from 16 on',
    ],
    [
      'by a child whom nobody assessed',
      { ...byMother, givenBy: CHILD, capacity: 'GILLICK_COMPETENT_CHILD', about: [CHILD] },
      'gillick must say who',
    ],
    [
      'by a child who is assessed tomorrow',
      {
        ...byMother,
        givenBy: CHILD,
        capacity: 'GILLICK_COMPETENT_CHILD',
        about: [CHILD],
        gillick: {
          assessor: 'Dr Ash',
          assessedOn: '2026-11-23',
          decision: 'Sharing with his school',
        },
      },
      'gillick.assessedOn must not be in the future.',
    ],
    [
      'by a child who is competent for everything',
      {
        ...byMother,
        givenBy: CHILD,
        capacity: 'GILLICK_COMPETENT_CHILD',
        about: [CHILD],
        gillick: { assessor: 'Dr Ash', assessedOn: '2026-11-20', decision: 'All' },
      },
      'gillick.decision must be at least 10',
    ],
    [
      'with dates that are reversed',
      { ...byMother, from: '2026-11-20', until: '2026-11-19' },
      'until is before',
    ],
    ['from tomorrow', { ...byMother, from: '2026-11-23' }, 'from must not be in the future.'],
    [
      'about a category that there is not',
      { ...byMother, categories: ['GOSSIP'] },
      'categories names something',
    ],
  ])(
    '%s is refused, with the reason and before anything is on record',
    async (_what, given, says) => {
      await expect(record(given)).rejects.toThrow(says);
      expect(world.recorded).toEqual([]);
    },
  );

  test('a young person of 16 speaks for themselves', async () => {
    world.time.now = START;
    await record({ state: 'GIVEN', givenBy: TEEN, capacity: 'YOUNG_PERSON', about: [TEEN] });
    expect([await shares(TEEN), await shares(CHILD)]).toEqual([true, false]);
  });
});

describe('going without agreement', () => {
  const override = {
    reason: 'RISK_OF_SIGNIFICANT_HARM',
    because: 'To ask him would tell him that she has spoken to us.',
    about: [CHILD, MOTHER, TEEN, PARTNER],
  } as const;
  const overriding = (viewer: typeof priya, changes: object = {}) =>
    world.at(viewer, world.desks.overrideAgreement, {
      referral,
      override: { ...override, ...changes },
    });

  test('counts for nothing while it is an analyst’s proposal, and once a manager authorises it', async () => {
    const proposed = await overriding(priya);
    expect(await shares(PARTNER)).toBe(false);
    const id = proposed?.[0]?.id ?? '';
    expect(
      await world.at(priya, world.desks.authoriseOverride, { referral, override: id }),
    ).toBeUndefined();
    await world.at(marcus, world.desks.authoriseOverride, { referral, override: id });
    expect(await shares(PARTNER)).toBe(true);
    const kept = await world.at(priya, world.desks.familyAgreements, { referral });
    expect(kept?.[0]?.override?.authorised?.by).toBe(marcus.id);
    expect(world.recorded.map(({ reasons }) => reasons)).toEqual([
      ['OVERRIDE_PROPOSED', 'RISK_OF_SIGNIFICANT_HARM'],
      ['OVERRIDDEN', 'RISK_OF_SIGNIFICANT_HARM'],
    ]);
  });

  test('is a manager’s own act where she records it herself', async () => {
    await overriding(marcus);
    expect(await shares(PARTNER)).toBe(true);
  });

  test('is never authorised by whoever proposed it', async () => {
    const both = { ...priya, roles: ['MASH_ANALYST'] } as const;
    const proposed = await overriding(both);
    await expect(
      world.at({ ...both, roles: ['MASH_MANAGER'] }, world.desks.authoriseOverride, {
        referral,
        override: proposed?.[0]?.id ?? '',
      }),
    ).rejects.toThrow('was proposed by you');
    expect(await shares(PARTNER)).toBe(false);
  });

  test.each([
    ['without saying why in this case', { because: 'Risk.' }, 'because must be at least 30'],
    ['for somebody of another family', { about: ['p9'] }, 'about names somebody'],
  ])('is refused %s', async (_what, changes, says) => {
    await expect(overriding(marcus, changes)).rejects.toThrow(says);
    expect(world.recorded).toEqual([]);
  });

  test('is refused at level 2', async () => {
    await world.dispose();
    world = await governedHub({ purpose: 'CHILD_IN_NEED_S17', threshold: 2 });
    await expect(overriding(marcus, { about: [CHILD] })).rejects.toThrow('is for levels 3 and 4');
  });
});
