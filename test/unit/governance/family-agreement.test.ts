import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asId } from '../../../src/domain/ids.ts';
import type { Category } from '../../../src/domain/agency.ts';
import { governedHub, sharesAbout, START, type GovernedHub } from '../../support/governance.ts';
import { marlowReferral, person, priya } from '../../support/world.ts';

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
  state: 'GIVEN' | 'REFUSED' | 'NOT_SOUGHT' | 'SOUGHT_PENDING';
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

const shares = (who: string, category?: Category, on?: string) =>
  sharesAbout(world, { who, category, on });

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
