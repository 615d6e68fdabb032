import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { instant } from '../../../src/domain/day.ts';
import {
  agreementAmong,
  type FamilyAgreementRecord,
} from '../../../src/domain/family-agreement.ts';
import { asId } from '../../../src/domain/ids.ts';
import { governedHub, sharesAbout, START, type GovernedHub } from '../../support/governance.ts';
import { day, marlowReferral, person, priya } from '../../support/world.ts';

const referral = marlowReferral.id;
const CHILD = 'p1';
const MOTHER = 'p2';
const PARTNER = 'p4';
const LATER_GUEST = 'somebody whom an agency adds to the household';

let world: GovernedHub;
const openHub = async (familyAgreement: 'GIVEN' | 'NOT_SOUGHT') => {
  world = await governedHub({
    purpose: 'CHILD_IN_NEED_S17',
    threshold: 3,
    familyAgreement,
    people: [
      ...marlowReferral.people,
      {
        ref: asId(PARTNER),
        part: 'ADULT_IN_HOUSEHOLD',
        traits: person('Dean', 'Pike', '1990-01-01'),
      },
    ],
  });
};
beforeEach(() => openHub('GIVEN'));
afterEach(() => world.dispose());

const shares = (who: string, on?: string) => sharesAbout(world, { who, on });
const everybody = () => Promise.all([CHILD, MOTHER, PARTNER].map((who) => shares(who)));

const withdraw = (asks: { agreement?: string; withdrawnBy?: string } = {}) =>
  world.at(priya, world.desks.withdrawAgreement, { referral, ...asks });

type Yes = {
  readonly about: readonly string[];
  readonly givenBy?: string;
  readonly capacity?: 'PARENTAL_RESPONSIBILITY' | 'ADULT_FOR_THEMSELVES';
  readonly categories?: readonly string[];
  readonly from?: string;
  readonly until?: string;
};
const agree = (yes: Yes) =>
  world.at(priya, world.desks.recordAgreement, {
    referral,
    agreement: {
      state: 'GIVEN',
      givenBy: MOTHER,
      capacity: 'PARENTAL_RESPONSIBILITY',
      ...yes,
    },
  });
const partnerAgrees = () =>
  agree({ about: [PARTNER], givenBy: PARTNER, capacity: 'ADULT_FOR_THEMSELVES' });

describe('a withdrawal that names nobody', () => {
  test('stops new sharing about everybody', async () => {
    expect(await everybody()).toEqual([true, true, true]);
    await withdraw();
    expect(await everybody()).toEqual([false, false, false]);
  });

  test('is answered by whoever may agree, for those for whom they may and nobody else', async () => {
    await withdraw();
    await agree({ about: [CHILD, MOTHER] });
    expect(await everybody()).toEqual([true, true, false]);
    await partnerAgrees();
    expect(await everybody()).toEqual([true, true, true]);
  });

  test('holds for all that the new agreement does not name', async () => {
    await withdraw();
    await agree({ about: [CHILD], categories: ['CHILD_IN_NEED_PLAN'] });
    expect(await shares(CHILD)).toBe(false);
    expect(await sharesAbout(world, { who: CHILD, category: 'CHILD_IN_NEED_PLAN' })).toBe(true);
  });

  test('holds again once the new agreement is over', async () => {
    await withdraw();
    await agree({ about: [CHILD], until: '2026-12-01' });
    expect(await shares(CHILD, '2026-12-01')).toBe(true);
    expect(await shares(CHILD, '2026-12-02')).toBe(false);
  });

  test('is not answered by a form from the week before that is found and written down after', async () => {
    await withdraw();
    await agree({ about: [CHILD], from: '2026-11-15' });
    expect(await shares(CHILD)).toBe(false);
  });

  test('holds for whoever agencies add to the household, until everybody named has agreed as one', async () => {
    await withdraw();
    await agree({ about: [CHILD, MOTHER] });
    await partnerAgrees();
    expect(await shares(LATER_GUEST)).toBe(false);
  });

  test('can be given and answered again', async () => {
    await withdraw();
    await agree({ about: [CHILD] });
    await withdraw();
    expect(await shares(CHILD)).toBe(false);
    await agree({ about: [CHILD] });
    expect(await shares(CHILD)).toBe(true);
  });
});

describe('a withdrawal by somebody', () => {
  test('is theirs to answer where they may speak: nobody outvotes it', async () => {
    await withdraw({ withdrawnBy: MOTHER });
    expect(await everybody()).toEqual([false, false, false]);
    await agree({ about: [CHILD, MOTHER] });
    expect([await shares(CHILD), await shares(MOTHER)]).toEqual([true, true]);
  });

  test('does not silence another adult for good, for whom they may not speak', async () => {
    await withdraw({ withdrawnBy: MOTHER });
    expect(await shares(PARTNER)).toBe(false);
    await partnerAgrees();
    expect(await shares(PARTNER)).toBe(true);
    expect(await shares(CHILD)).toBe(false);
  });

  test('who may not speak for the child stops sharing, until somebody who may agrees anew', async () => {
    const given = await agree({ about: [CHILD] });
    await withdraw({ agreement: given?.[0]?.id ?? '', withdrawnBy: PARTNER });
    expect(await shares(CHILD)).toBe(false);
    await agree({ about: [CHILD] });
    expect(await shares(CHILD)).toBe(true);
  });

  test('reaches what was agreed, and nothing that was agreed besides', async () => {
    await world.dispose();
    await openHub('NOT_SOUGHT');
    const given = await agree({ about: [CHILD] });
    await agree({ about: [MOTHER], capacity: 'ADULT_FOR_THEMSELVES' });
    await withdraw({ agreement: given?.[0]?.id ?? '' });
    expect([await shares(CHILD), await shares(MOTHER)]).toEqual([false, true]);
  });

  test('of another family is turned away, before anything is on record', async () => {
    await expect(withdraw({ withdrawnBy: 'p9' })).rejects.toThrow(
      'withdrawnBy is not of this referral.',
    );
    expect(world.recorded).toEqual([]);
    expect(await shares(CHILD)).toBe(true);
  });

  test('of what nobody agreed to is turned away', async () => {
    await expect(withdraw({ agreement: 'x-1' })).rejects.toThrow(
      'agreement is none that was given in this referral.',
    );
    expect(await shares(CHILD)).toBe(true);
  });
});

const OPENS = new Set(['GIVEN', 'OVERRIDDEN']);
type Said = Pick<FamilyAgreementRecord, 'state'> & {
  readonly by: string | undefined;
  readonly from: string;
};
const said: fc.Arbitrary<Said> = fc.record({
  state: fc.constantFrom('NOT_SOUGHT', 'SOUGHT_PENDING', 'GIVEN', 'REFUSED', 'WITHDRAWN'),
  by: fc.constantFrom('p1', 'p2', undefined),
  from: fc.constantFrom('2026-11-18', '2026-11-19', '2026-11-20'),
});
const record = ({ state, by, from }: Said, at: number): FamilyAgreementRecord => ({
  id: `a${at}`,
  state,
  ...(by ? { givenBy: asId(by) } : {}),
  about: [],
  from: day(from),
  recordedBy: priya.id,
  recordedAt: instant(START),
});

describe('whatever was said before', () => {
  test.each([undefined, 'p1', 'p2'])('a withdrawal today closes, by %s', (by) => {
    fc.assert(
      fc.property(fc.array(said, { maxLength: 6 }), (before) => {
        const today: Said = { state: 'WITHDRAWN', by, from: '2026-11-20' };
        expect(OPENS.has(agreementAmong([...before, today].map(record)))).toBe(false);
      }),
      { numRuns: 10_000 },
    );
  });

  test('a refusal, or a note that nobody was asked, never opens', () => {
    fc.assert(
      fc.property(
        fc.array(said, { maxLength: 6 }),
        said.filter(({ state }) => state !== 'GIVEN'),
        (before, last) => {
          const opened = OPENS.has(agreementAmong([...before, last].map(record)));
          expect(opened && !OPENS.has(agreementAmong(before.map(record)))).toBe(false);
        },
      ),
      { numRuns: 10_000 },
    );
  });
});
