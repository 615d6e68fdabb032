import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { instant } from '../../../src/domain/day.ts';
import type { Intent } from '../../../src/domain/audit-event.ts';
import { asId } from '../../../src/domain/ids.ts';
import { Mistake } from '../../../src/domain/mistake.ts';
import {
  governedHub,
  helen,
  ida,
  marcus,
  START,
  stranger,
  tom,
  type GovernedHub,
} from '../../support/governance.ts';
import { picture } from '../../support/corridor.ts';
import { marlowReferral } from '../../support/world.ts';

const referral = marlowReferral.id;
const HOUR = 3_600_000;
const because = 'His worker is on leave and the hospital needs an answer now.';

let world: GovernedHub;
beforeEach(async () => {
  world = await governedHub();
});
afterEach(() => world.dispose());

const broken = (changes: object = {}, viewer = stranger) =>
  world.at(viewer, world.desks.breakGlass, {
    referral,
    reason: 'ALLOCATED_WORKER_UNREACHABLE',
    because,
    ...changes,
  });
const admitted = async (viewer = stranger) => (await picture(world.hub, viewer)).admitted;
const intents = () => world.events.filter((event): event is Intent => event.kind === 'INTENT');

describe('an emergency', () => {
  test('opens a referral that is somebody else’s, for four hours and not a moment longer', async () => {
    expect(await admitted()).toBe(false);
    const emergency = await broken();
    expect(emergency).toMatchObject({ until: instant(START + 4 * HOUR), lasting: true });
    expect(await admitted()).toBe(true);
    world.time.now = START + 4 * HOUR - 1;
    expect(await admitted()).toBe(true);
    world.time.now = START + 4 * HOUR;
    expect(await admitted()).toBe(false);
  });

  test('is named in every intent that follows, and in none before', async () => {
    await admitted();
    const emergency = await broken();
    await admitted();
    const [before, breaking, after] = intents();
    expect([before?.emergency, breaking?.emergency]).toEqual([undefined, undefined]);
    expect(after).toMatchObject({ decision: 'PERMIT', emergency: emergency?.id });
  });

  test('is for whoever declared it, and for that referral alone', async () => {
    await broken();
    expect(await admitted({ ...stranger, id: tom.id })).toBe(false);
    expect((await picture(world.hub, stranger, asId('R-other'))).admitted).toBe(false);
  });

  test('is known at once to information governance and to every agency, and tells them nothing of the family', async () => {
    await broken();
    const told = await world.at(tom, world.desks.emergencyNotices, {});
    const toldPolice = await world.at(helen, world.desks.emergencyNotices, {});
    expect(told).toMatchObject([{ referral, by: stranger.id, told: 'INFORMATION_GOVERNANCE' }]);
    expect(toldPolice).toMatchObject([{ referral, told: 'police' }]);
    expect(JSON.stringify([told, toldPolice])).not.toMatch(/marlow|bruise|hospital/i);
    expect(await world.at(stranger, world.desks.emergencyNotices, {})).toBeUndefined();
  });

  test('is reviewed by a day, by somebody else, and once', async () => {
    const emergency = (await broken())?.id ?? '';
    const due = await world.at(ida, world.desks.emergencyRegister, { reviewDue: true });
    expect(due).toMatchObject([{ id: emergency, reviewOverdue: false }]);
    world.time.now = START + 73 * HOUR;
    expect(await world.at(ida, world.desks.emergencyRegister, { reviewDue: true })).toMatchObject([
      { reviewOverdue: true, lasting: false },
    ]);
    const review = (viewer: typeof ida) =>
      world.at(viewer, world.desks.reviewEmergency, {
        emergency,
        outcome: 'JUSTIFIED',
        findings: 'The hospital confirms the call and its time.',
      });
    await expect(review({ ...ida, id: stranger.id })).rejects.toThrow('is your own');
    expect(await review(ida)).toMatchObject({ review: { done: { outcome: 'JUSTIFIED' } } });
    await expect(review(tom)).rejects.toThrow('is reviewed already');
    expect(await world.at(ida, world.desks.emergencyRegister, { reviewDue: true })).toEqual([]);
    expect(await world.at(ida, world.desks.emergencyRegister, {})).toHaveLength(1);
  });

  const reviewed = (emergency: string, outcome: 'JUSTIFIED' | 'TRAINING' | 'BREACH' | 'REFERRED') =>
    world.at(ida, world.desks.reviewEmergency, {
      emergency,
      outcome,
      findings: 'Nobody at the hospital knows of any such call.',
    });

  test.each(['TRAINING', 'BREACH', 'REFERRED'] as const)(
    'is over at once when its review says %s',
    async (outcome) => {
      const emergency = (await broken())?.id ?? '';
      expect(await admitted()).toBe(true);
      expect(await reviewed(emergency, outcome)).toMatchObject({ lasting: false });
      expect(await admitted()).toBe(false);
    },
  );

  test('goes on when its review finds it justified', async () => {
    const emergency = (await broken())?.id ?? '';
    expect(await reviewed(emergency, 'JUSTIFIED')).toMatchObject({ lasting: true });
    expect(await admitted()).toBe(true);
  });

  test('does not follow upon another that waits for its review', async () => {
    const first = (await broken())?.id ?? '';
    world.time.now = START + 5 * HOUR;
    await expect(broken()).rejects.toThrow('referral was opened by you before');
    expect(await admitted()).toBe(false);
    expect(world.recorded).toHaveLength(1);
    expect(await broken({}, { ...stranger, id: marcus.id })).toBeDefined();
    await reviewed(first, 'JUSTIFIED');
    expect(await broken()).toMatchObject({ lasting: true });
    expect(await admitted()).toBe(true);
  });

  test('declared twice at the same moment is one emergency', async () => {
    const both = await Promise.allSettled([broken(), broken({ reason: 'OUT_OF_HOURS' })]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const lost = both.find((one) => one.status === 'rejected');
    expect(lost?.reason).toBeInstanceOf(Mistake);
    expect(String(lost?.reason)).toContain('referral was opened by you before');
    const kept = await world.at(ida, world.desks.emergencyRegister, {});
    expect(kept).toHaveLength(1);
    expect(await world.at(tom, world.desks.emergencyNotices, {})).toHaveLength(1);
    expect(await admitted()).toBe(true);
  });

  test('declared by two people at the same moment is one for each', async () => {
    const noor = { ...stranger, id: marcus.id };
    const [hers, his] = await Promise.all([broken(), broken({}, noor)]);
    expect([hers?.by, his?.by]).toEqual([stranger.id, noor.id]);
    expect(hers?.id).not.toBe(his?.id);
    expect([await admitted(), await admitted(noor)]).toEqual([true, true]);
  });

  test('is named after nobody: its id tells neither who declared it nor for which referral', async () => {
    const { id = '' } = (await broken()) ?? {};
    expect(id).toMatch(/^BG-[\w-]{22}$/);
    expect(id).not.toContain(referral);
    expect(id).not.toContain('noor');
  });

  test.each<[string, object, string]>([
    ['longer than four hours', { hours: 5 }, 'hours must be from 1 to 4.'],
    ['no time at all', { hours: 0 }, 'hours must be from 1 to 4.'],
    ['a reason that fits every case', { because: 'Urgent.' }, 'because must be at least 30'],
  ])('for %s is refused', async (_what, changes, says) => {
    const refused = broken(changes);
    await expect(refused).rejects.toBeInstanceOf(Mistake);
    await expect(refused).rejects.toThrow(says);
    expect(await admitted()).toBe(false);
    expect(world.recorded).toEqual([]);
  });

  test.each([
    ['on a closed referral', { status: 'CLOSED' as const }],
    ['by somebody who knows the family', { conflictsDeclared: [stranger.id] }],
  ])('%s is refused at the door', async (_what, changes) => {
    await world.dispose();
    world = await governedHub(changes);
    expect(await broken()).toBeUndefined();
    expect(await admitted()).toBe(false);
    expect(world.recorded).toEqual([]);
  });

  test('opens nobody who is restricted, nor one’s own family', async () => {
    const member = {
      practitioner: stranger.id,
      self: { given: 'Kayleigh', family: 'Marlow', dateOfBirth: '1994-08-19' },
      relatives: [],
      access: [],
    };
    await world.at(tom, world.desks.recordStaff, { member });
    expect(await broken()).toBeUndefined();
    expect(intents().at(-1)?.reasons).toEqual(['OWN_FAMILY', 'KEPT_FROM_ASKER']);
  });
});
