import { describe, expect, test } from 'vitest';
import { instant } from '../../../src/domain/day.ts';
import type { Referral, ReferralStatus } from '../../../src/domain/referral.ts';
import { AlreadyKept, StaleVersion } from '../../../src/domain/store-errors.ts';
import { NotKeepable } from '../../../src/store/errors.ts';
import { fullReferral, practitionerId, referral, referralId, teamId } from './fixtures.ts';
import { eachWithStore, HOSTILE_IDS, type OpenStore } from './opened.ts';

const PRIYA = { id: practitionerId('https://login.example|priya'), teams: [teamId('front door')] };
const STRANGER = { id: practitionerId('https://login.example|stranger'), teams: [] };
const idsOf = (referrals: readonly Referral[]) => referrals.map(({ id }) => id);

export function referralContract(open: OpenStore): void {
  describe('the referral book', () => {
    const opened = eachWithStore(open);
    const book = () => opened().store.referrals;

    test('gives back exactly what was kept, every optional field there', async () => {
      await book().add(fullReferral('r1'));
      expect(await book().get(referralId('r1'))).toStrictEqual(fullReferral('r1'));
    });

    test('gives back exactly what was kept, every optional field absent', async () => {
      await book().add(referral('r1'));
      const kept = await book().get(referralId('r1'));
      expect(kept).toStrictEqual(referral('r1'));
      expect(kept).not.toHaveProperty('team');
      expect(kept).not.toHaveProperty('closedAt');
    });

    test.each(HOSTILE_IDS)('knows nothing of an id that was never kept: %s', async (_what, id) => {
      await book().add(referral('r1'));
      expect(await book().get(referralId(id))).toBeUndefined();
    });

    test('refuses an id that is taken, and changes nothing', async () => {
      await book().add(referral('r1'));
      await expect(book().add(referral('r1', { concern: 'Another.' }))).rejects.toThrow(
        AlreadyKept,
      );
      expect(await book().get(referralId('r1'))).toStrictEqual(referral('r1'));
    });

    test('keeps one of twenty who take the same id at once', async () => {
      const added = await Promise.allSettled(
        Array.from({ length: 20 }, (_, n) => book().add(referral('r1', { concern: String(n) }))),
      );
      expect(added.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const winner = added.findIndex(({ status }) => status === 'fulfilled');
      expect((await book().get(referralId('r1')))?.concern).toBe(String(winner));
    });

    test('replaces the version before', async () => {
      await book().add(fullReferral('r1'));
      await book().replace(referral('r1', { version: 2, status: 'ANALYSIS' }));
      expect(await book().get(referralId('r1'))).toStrictEqual(
        referral('r1', { version: 2, status: 'ANALYSIS' }),
      );
    });

    test.each([1, 3, 4])(
      'refuses version %i after version 1, and changes nothing',
      async (version) => {
        await book().add(referral('r1'));
        await expect(book().replace(referral('r1', { version, rag: 'RED' }))).rejects.toThrow(
          version === 1 ? StaleVersion : 'has changed since it was read',
        );
        expect(await book().get(referralId('r1'))).toStrictEqual(referral('r1'));
      },
    );

    test('replaces nothing where nothing was kept', async () => {
      await expect(book().replace(referral('r1', { version: 2 }))).rejects.toThrow(StaleVersion);
      expect(await book().get(referralId('r1'))).toBeUndefined();
    });

    test('lets one of twenty replace the same version at once, where the engine can promise it', async () => {
      await book().add(referral('r1'));
      const replaced = await Promise.allSettled(
        Array.from({ length: 20 }, (_, n) =>
          book().replace(referral('r1', { version: 2, concern: String(n) })),
        ),
      );
      const winners = replaced.flatMap(({ status }, n) =>
        status === 'fulfilled' ? [String(n)] : [],
      );
      const losers = replaced.filter((one) => one.status === 'rejected');
      expect(winners.length).toSatisfy((count: number) =>
        opened().store.capabilities.atomicReplace ? count === 1 : count >= 1,
      );
      for (const { reason } of losers) expect(reason).toBeInstanceOf(StaleVersion);
      expect(winners).toContain((await book().get(referralId('r1')))?.concern);
    });

    test('refuses a referral with a field that it does not know, instead of dropping it', async () => {
      const withMore = { ...referral('r1'), police: 'on the way' };
      await expect(book().add(withMore)).rejects.toThrow(NotKeepable);
      expect(await book().get(referralId('r1'))).toBeUndefined();
    });
  });
}

export function worklistContract(open: OpenStore): void {
  describe('the referrals that somebody works', () => {
    const opened = eachWithStore(open);
    const book = () => opened().store.referrals;
    const receivedOn = (date: number) => instant(Date.UTC(2026, 0, date));
    const worked = async () => idsOf(await book().workedBy(PRIYA));

    test('are those assigned to them and those of their teams, newest first, each once', async () => {
      await book().add(referral('mine', { receivedAt: receivedOn(1), assignedTo: [PRIYA.id] }));
      await book().add(referral('ours', { receivedAt: receivedOn(3), team: teamId('front door') }));
      await book().add(
        referral('both', {
          receivedAt: receivedOn(2),
          assignedTo: [STRANGER.id, PRIYA.id],
          team: teamId('front door'),
        }),
      );
      await book().add(referral('theirs', { team: teamId('back door') }));
      await book().add(referral('nobody’s'));
      expect(await worked()).toStrictEqual(['ours', 'both', 'mine']);
      expect(await book().workedBy(PRIYA)).toContainEqual(
        referral('mine', { receivedAt: receivedOn(1), assignedTo: [PRIYA.id] }),
      );
    });

    test('are none for a stranger, nor for somebody whose id is the name of a team', async () => {
      await book().add(referral('ours', { team: teamId('front door'), assignedTo: [PRIYA.id] }));
      expect(await book().workedBy(STRANGER)).toStrictEqual([]);
      expect(
        await book().workedBy({ id: practitionerId('front door'), teams: [teamId(PRIYA.id)] }),
      ).toStrictEqual([]);
    });

    test.each<ReferralStatus>(['CLOSED', 'WITHDRAWN'])(
      'leave the list when they end as %s',
      async (status) => {
        await book().add(referral('r1', { assignedTo: [PRIYA.id], team: teamId('front door') }));
        expect(await worked()).toStrictEqual(['r1']);
        await book().replace(
          referral('r1', {
            version: 2,
            status,
            assignedTo: [PRIYA.id],
            team: teamId('front door'),
          }),
        );
        expect(await worked()).toStrictEqual([]);
      },
    );

    test('move with their assignment, and come back when they are opened again', async () => {
      await book().add(referral('r1', { assignedTo: [PRIYA.id] }));
      await book().replace(referral('r1', { version: 2, assignedTo: [STRANGER.id] }));
      expect(await worked()).toStrictEqual([]);
      expect(idsOf(await book().workedBy(STRANGER))).toStrictEqual(['r1']);
      await book().replace(referral('r1', { version: 3, status: 'CLOSED' }));
      await book().replace(referral('r1', { version: 4, team: teamId('front door') }));
      expect(await worked()).toStrictEqual(['r1']);
      expect(await book().workedBy(STRANGER)).toStrictEqual([]);
    });

    test('are ordered by id where they were received in the same instant', async () => {
      for (const id of ['r2', 'r9', 'r1']) {
        // oxlint-disable-next-line no-await-in-loop -- they are to be kept in this order
        await book().add(referral(id, { assignedTo: [PRIYA.id] }));
      }
      expect(await worked()).toStrictEqual(['r9', 'r2', 'r1']);
    });

    test('are untouched by a change that was refused', async () => {
      await book().add(referral('r1', { assignedTo: [PRIYA.id] }));
      await expect(book().replace(referral('r1', { version: 3 }))).rejects.toThrow(StaleVersion);
      await expect(book().add(referral('r1', { assignedTo: [STRANGER.id] }))).rejects.toThrow(
        AlreadyKept,
      );
      expect(await worked()).toStrictEqual(['r1']);
      expect(await book().workedBy(STRANGER)).toStrictEqual([]);
    });
  });
}
