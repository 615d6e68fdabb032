import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Intent } from '../../../src/domain/audit-event.ts';
import { openCorridor } from '../../../src/sharing/disclose.ts';
import {
  governedHub,
  ida,
  marcus,
  stranger,
  tom,
  type GovernedHub,
} from '../../support/governance.ts';
import { picture } from '../../support/corridor.ts';
import { marlowReferral, priya } from '../../support/world.ts';

const referral = marlowReferral.id;
let world: GovernedHub;
beforeEach(async () => {
  world = await governedHub({ concern: 'She is at 12 Rosemary Lane now.' });
});
afterEach(() => world.dispose());

const mother = { given: 'Kayleigh', family: 'Marlow', dateOfBirth: '1994-08-19' };
const restriction = {
  reason: 'HIGH_RISK',
  person: mother,
  access: [marcus.id],
  until: '2027-11-22',
  reviewBy: '2027-05-01',
  because: 'Threats to her life.',
} as const;
const safe = {
  reason: 'SAFE_ADDRESS',
  person: mother,
  access: [],
  safeAddresses: [{ line: '12 Rosemary Lane', postcode: 'NM4 7QT' }],
  reviewBy: '2027-05-01',
  because: 'She fled.',
} as const;

type Asked = Parameters<GovernedHub['desks']['restrictPerson']['answer']>[0]['restriction'];
const restrict = (asked: Asked, viewer = tom) =>
  world.at(viewer, world.desks.restrictPerson, { restriction: asked });
const admitted = async (viewer: typeof priya) => (await picture(world.hub, viewer)).admitted;
const whys = () =>
  world.events
    .filter((event): event is Intent => event.kind === 'INTENT')
    .map(({ reasons }) => reasons);

describe('restricting somebody', () => {
  test('shuts their referral at once to all but those who are named, and the log alone says why', async () => {
    expect(await admitted(priya)).toBe(true);
    const made = await restrict(restriction);
    expect(made).toMatchObject({ name: 'Kayleigh Marlow', inForce: true });
    expect([await admitted(priya), await admitted(marcus)]).toEqual([false, true]);
    expect(whys()).toContainEqual(['KEPT_FROM_ASKER']);
    expect(world.recorded).toMatchObject([{ act: 'RESTRICT_PERSON', reasons: ['HIGH_RISK'] }]);
  });

  test('takes their referral off the list of whoever may not see it', async () => {
    await restrict(restriction);
    const listed = async (viewer: typeof priya) => {
      const corridor = openCorridor(world.hub, viewer, AbortSignal.timeout(5_000));
      await corridor.admit({ enquiry: 'REFERRALS' });
      return (await corridor.ask({ kind: 'REFERRALS' })).map(({ id }) => id);
    };
    expect(await listed(priya)).toEqual([]);
    expect(await listed(marcus)).toEqual([referral]);
  });

  test('ends by somebody else’s hand, who says why', async () => {
    const id = (await restrict(restriction))?.id ?? '';
    const lift = (viewer: typeof tom) =>
      world.at(viewer, world.desks.liftRestriction, {
        restriction: id,
        because: 'He is in prison.',
      });
    await expect(lift(tom)).rejects.toThrow('somebody else has to lift it');
    expect(await admitted(priya)).toBe(false);
    expect(await lift(ida)).toMatchObject({ inForce: false });
    expect(await admitted(priya)).toBe(true);
    await expect(lift(ida)).rejects.toThrow('is lifted already');
  });

  test('is kept by somebody else who looked at it again, and says when to look next', async () => {
    const id = (await restrict(restriction))?.id ?? '';
    const keep = (viewer: typeof tom, reviewBy = '2027-10-01') =>
      world.at(viewer, world.desks.reviewRestriction, {
        restriction: id,
        because: 'The threat stands.',
        reviewBy,
      });
    await expect(keep(tom)).rejects.toThrow('somebody else has to review it');
    await expect(keep(ida, '2020-01-01')).rejects.toThrow('reviewBy must be a day to come');
    await expect(keep(ida, '2028-01-01')).rejects.toThrow('reviewBy is after the last day');
    await expect(keep(ida, '2027')).rejects.toThrow('reviewBy must be a day');
    expect(world.recorded.map(({ act }) => act)).toEqual(['RESTRICT_PERSON']);
    expect(await keep(ida)).toMatchObject({
      inForce: true,
      reviewBy: '2027-10-01',
      reviewed: [{ by: ida.id, because: 'The threat stands.' }],
    });
    expect(world.recorded.at(-1)).toMatchObject({
      act: 'REVIEW_RESTRICTION',
      version: 2,
      reasons: ['REVIEWED', 'HIGH_RISK'],
    });
    expect(await admitted(priya)).toBe(false);
    await world.at(ida, world.desks.liftRestriction, { restriction: id, because: 'Over.' });
    await expect(keep(ida)).rejects.toThrow('is over already');
  });

  test('is over the day after its last day', async () => {
    await restrict(restriction);
    world.time.now = Date.parse('2027-11-22T23:00:00Z');
    expect(await admitted(priya)).toBe(false);
    world.time.now = Date.parse('2027-11-23T01:00:00Z');
    expect(await admitted(priya)).toBe(true);
  });

  test('never gives back an address that it keeps safe, to whoever asks', async () => {
    const made = await restrict(safe);
    const all = await world.at(tom, world.desks.restrictions, {});
    expect(all).toMatchObject([{ reason: 'SAFE_ADDRESS', safeAddresses: 1 }]);
    expect(JSON.stringify([made, all])).not.toMatch(/rosemary|nm4/i);
  });

  const { until: _until, ...endless } = restriction;
  test.each<[string, Asked, string]>([
    [
      'without anybody who may see them',
      { ...restriction, access: [] },
      'access must name somebody',
    ],
    ['for ever, where it need not be', endless, 'until must be given'],
    [
      'by a name alone',
      { ...restriction, person: { given: 'Kay', family: 'M' } },
      'person needs a day of birth',
    ],
    [
      'that is reviewed when it is over',
      { ...restriction, until: '2027-01-01' },
      'reviewBy is after the last day.',
    ],
    ['whose review is past', { ...restriction, reviewBy: '2026-01-01' }, 'reviewBy is past.'],
    ['that keeps no address safe', { ...safe, safeAddresses: [] }, 'safeAddresses must name'],
    ['whose safe address somebody may see', { ...safe, access: [tom.id] }, 'access must be empty'],
    ['whose safe address expires', { ...safe, until: '2027-11-22' }, 'until must be left out'],
  ])(
    '%s is refused, with the reason and before anything is on record',
    async (_what, asked, says) => {
      await expect(restrict(asked)).rejects.toThrow(says);
      expect(world.recorded).toEqual([]);
    },
  );

  test('is not for analysts: the door stays shut', async () => {
    expect(await restrict(restriction, priya)).toBeUndefined();
  });
});

test('a member of staff and their family are seen by managers, and never by themselves', async () => {
  const member = {
    practitioner: stranger.id,
    self: { given: 'Noor', family: 'Khan', dateOfBirth: '1991-01-01' },
    relatives: [mother],
    access: [],
  };
  await world.at(tom, world.desks.recordStaff, { member });
  expect([await admitted(priya), await admitted(marcus)]).toEqual([false, true]);
  expect(await admitted({ ...marcus, id: stranger.id })).toBe(false);
  expect(whys()).toContainEqual(['OWN_FAMILY']);
  const seenByPriya = { ...member, access: [priya.id], version: 1 };
  await world.at(tom, world.desks.recordStaff, { member: seenByPriya });
  expect(await admitted(priya)).toBe(true);
  expect(await world.at(tom, world.desks.staffRegister, {})).toMatchObject([
    { practitioner: stranger.id, relatives: 1, version: 2 },
  ]);
});
