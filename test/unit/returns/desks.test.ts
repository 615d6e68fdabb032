import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instant } from '../../../src/domain/day.ts';
import { asId, type ReferralId } from '../../../src/domain/ids.ts';
import type { Referral } from '../../../src/domain/referral.ts';
import { decide } from '../../../src/referrals/acts/decide.ts';
import { returnDesks } from '../../../src/returns/desks.ts';
import { TRIAL_RETURNS } from '../../../src/returns/settings.ts';
import { takenPlan } from '../../../src/returns/taken.ts';
import { after, outcome, rated } from '../../support/front-door-acts.ts';
import { governedHub, marcus, tom, type GovernedHub } from '../../support/governance.ts';
import { day, person, priya } from '../../support/world.ts';

let world: GovernedHub;
let desks: ReturnType<typeof returnDesks>;
const sealed = new Set<ReferralId>();
const gone = new Set<string>();
let ids = 0;

const take = {
  year: 2026,
  recipient: 'Performance team',
  purpose: 'LOADING',
  draft: false,
} as const;

/** A referral of June 2025 about somebody of that name. */
const referral = (id: string, given: string, changes: Partial<Referral> = {}): Referral => ({
  ...after(rated('AMBER'), decide, {
    ...outcome('ASSESSMENT'),
    despiteUnheard: 'They rang back.',
  }),
  id: asId(id),
  version: 1,
  receivedAt: instant(Date.parse('2025-06-02T10:00:00Z')),
  people: [
    {
      ref: asId('p1'),
      part: 'SUBJECT',
      traits: { ...person(given, 'Hale', '2015-05-05'), sex: 'MALE' },
    },
  ],
  ...changes,
});

beforeAll(async () => {
  world = await governedHub();
  desks = returnDesks({
    referrals: world.store.referrals,
    taken: await world.store.shelf(takenPlan),
    settings: TRIAL_RETURNS,
    sealedToday: () => Promise.resolve(({ id }) => sealed.has(id)),
    forgotten: () => Promise.resolve(gone),
    release: '0.1.0',
    newId: () => `T-${String((ids += 1))}`,
  });
  const add = (one: Referral) => world.store.referrals.add(one);
  await Promise.all([
    add(referral('R-1-june', 'Ann')),
    add(
      referral('R-2-june', 'Ben', {
        status: 'CLOSED',
        closedAt: instant(Date.parse('2025-07-01')),
      }),
    ),
    add(referral('R-3-before', 'Cat', { receivedAt: instant(Date.parse('2025-03-31T10:00:00Z')) })),
    add(referral('R-4-sealed', 'Dan')),
    add(referral('R-5-gone', 'Eve')),
    add(referral('R-6-known', 'Fay', { conflictsDeclared: [marcus.id] })),
  ]);
  sealed.add(asId('R-4-sealed'));
  gone.add('R-5-gone');
});
afterAll(() => world.dispose());

const taken = async (
  changes: Partial<Parameters<typeof desks.takeCensusReturn.answer>[0]> = {},
) => {
  const file = await world.at(marcus, desks.takeCensusReturn, { ...take, ...changes });
  if (!file) throw new Error('the door is shut');
  return file;
};

describe('a return', () => {
  test('has the open and the ended referrals of its year, and none that may not leave', async () => {
    const { xml, children, referrals } = await taken();
    expect([children, referrals]).toEqual([2, 2]);
    expect(xml.match(/<CINreferralDate>2025-06-02</g)).toHaveLength(2);
    expect(xml).not.toMatch(/Ann|Hale|2025-03-31|R-\d/);
  });

  test('tells nobody who takes it how few were kept back, nor whether any were', async () => {
    expect((await taken()).keptBack).toBeNull();
    const review = await world.at(marcus, desks.censusReturn, { year: 2026 });
    expect(review?.keptBack).toBeNull();
    sealed.clear();
    expect((await world.at(marcus, desks.censusReturn, { year: 2026 }))?.keptBack).toBeNull();
    sealed.add(asId('R-4-sealed'));
  });

  test('is on record with its digest before it leaves, and the log names each child', async () => {
    const before = world.recorded.length;
    const { xml, digest, id } = await taken();
    expect(digest).toBe(createHash('sha256').update(xml).digest('hex'));
    expect(world.recorded.slice(before)).toMatchObject([
      {
        act: 'TAKE_CENSUS_RETURN',
        actor: marcus.id,
        changes: `census-return/${id}`,
        reasons: ['FINAL', 'LOADING'],
      },
    ]);
  });

  test('stands in the list of takings with its recipient and purpose; how many were kept back is for IG', async () => {
    const { id, digest } = await taken({ recipient: '  The Mosaic team ', draft: true });
    const [mine] = (await world.at(marcus, desks.censusReturnsTaken, {})) ?? [];
    expect(mine).toMatchObject({
      id,
      digest,
      year: 2026,
      recipient: 'The Mosaic team',
      purpose: 'LOADING',
      draft: true,
      byName: marcus.name,
      children: 2,
      keptBack: null,
    });
    const [told] = (await world.at(tom, desks.censusReturnsTaken, {})) ?? [];
    expect(told).toMatchObject({ id, keptBack: 3 });
  });

  test('is refused without a recipient, and of a year that has not begun', async () => {
    await expect(taken({ recipient: '  ' })).rejects.toThrow('recipient must be named');
    await expect(taken({ recipient: 'A<b>' })).rejects.toThrow('recipient has characters');
    await expect(taken({ year: 2099 })).rejects.toThrow('year is no census year');
  });

  test('stays shut for everybody but a manager, and nothing is recorded', async () => {
    const before = world.recorded.length;
    const knocked = [priya, tom].flatMap((viewer) => [
      world.at(viewer, desks.takeCensusReturn, take),
      world.at(viewer, desks.censusReturn, { year: 2026 }),
    ]);
    expect(await Promise.all(knocked)).toEqual([undefined, undefined, undefined, undefined]);
    expect(await world.at(priya, desks.censusReturnsTaken, {})).toBeUndefined();
    expect(world.recorded).toHaveLength(before);
  });

  test('with errors is a draft, and says so in the file and on record', async () => {
    const unknown = referral('R-7-error', 'Gus', {
      people: [{ ref: asId('p1'), part: 'SUBJECT', traits: person('Gus', 'Hale', '2015-05') }],
    });
    await world.store.referrals.add(unknown);
    await expect(taken()).rejects.toThrow('draft must be said');
    const before = world.recorded.length;
    const { xml, errors, name } = await taken({ draft: true });
    expect(errors).toBe(1);
    expect(xml).toContain('<!-- DRAFT, not to be loaded. Errors: 1. -->');
    expect(name).toMatch(/^cin-2026-draft-[0-9a-f]{12}\.xml$/);
    expect(world.recorded.slice(before)[0]?.reasons).toEqual(['DRAFT', 'LOADING']);
  });

  test('lists what is wrong by referral, rule and sentence, on the page and as a table', async () => {
    const review = await world.at(marcus, desks.censusReturn, { year: 2026 });
    expect(review?.issues).toContainEqual({
      referral: 'R-7-error',
      person: 'p1',
      rule: '8525',
      severity: 'ERROR',
      says: 'Either a whole date of birth or a whole expected date of birth has to be given, and not both.',
    });
    expect(review?.csv).toContain('"R-7-error","p1","ERROR","8525",');
    expect(review?.csv.split('\r\n')[0]).toBe(
      '"referral","child in it","kind","rule","what is wrong"',
    );
    expect(review?.toComplete).toContainEqual({
      rule: '8500',
      says: 'The authority’s own id of the child (LAchildID) is missing.',
      children: 3,
    });
    expect(review?.notHeld.length).toBeGreaterThan(8);
    expect(review).toMatchObject({ year: 2026, over: true, from: day('2025-04-01') });
  });

  test('of a year that runs says that more is to come, and counts what is no referral', async () => {
    const review = await world.at(marcus, desks.censusReturn, { year: 2027 });
    expect(review).toMatchObject({ over: false, children: 0, errors: 0 });
    expect(review?.notCounted).toContainEqual({ why: 'NOT_DECIDED', referrals: 1 });
  });

  test('is none where the configuration names no authority', async () => {
    const { censusReturn } = returnDesks({
      referrals: world.store.referrals,
      taken: await world.store.shelf(takenPlan),
      settings: undefined,
      sealedToday: () => Promise.resolve(() => false),
      forgotten: () => Promise.resolve(new Set<string>()),
      release: '0.1.0',
      newId: () => 'T',
    });
    await expect(world.at(marcus, censusReturn, { year: 2026 })).rejects.toThrow(
      'names no authority',
    );
  });
});
