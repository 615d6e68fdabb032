import { describe, expect, test } from 'vitest';
import type { Clock } from '../../../src/domain/clock.ts';
import { instant } from '../../../src/domain/day.ts';
import type { FrontDoor } from '../../../src/domain/front-door.ts';
import { asId, type AgencyCode } from '../../../src/domain/ids.ts';
import type { Referral } from '../../../src/domain/referral.ts';
import { frontDoorOf } from '../../../src/referrals/front-door-of.ts';
import { WHOSE, type ReferralRange } from '../../../src/referrals/ports.ts';
import { practitionerId, referral, teamId } from './fixtures.ts';
import { eachWithStore, type OpenStore } from './opened.ts';

const at = (hour: number) => instant(Date.UTC(2026, 0, 5, hour));
const PRIYA = practitionerId('https://login.example|priya');
const POLICE = asId<AgencyCode>('police');
const signed = { by: PRIYA, byName: 'Priya', at: at(8) };
const clock = (dueAt: number, more: Partial<Clock> = {}): Clock => ({
  kind: 'DECISION',
  startedAt: at(8),
  dueAt: at(dueAt),
  ...more,
});
const withDoor = (id: string, door: Partial<FrontDoor>, changes: Partial<Referral> = {}) =>
  referral(id, { ...changes, frontDoor: { ...frontDoorOf({}), ...door } });

export function referralListsContract(open: OpenStore): void {
  describe('the lists of referrals', () => {
    const opened = eachWithStore(open);
    const book = () => opened().store.referrals;
    const listed = async (range: Pick<ReferralRange, 'list' | 'whose'> & Partial<ReferralRange>) =>
      (await book().listed({ first: 10, ...range })).found.map(({ id }) => id);
    const keep = (...all: readonly Referral[]) => Promise.all(all.map((one) => book().add(one)));

    test('have open ones by what is due first, those that nothing is due of last', async () => {
      await keep(
        withDoor('late', { clocks: [clock(12)] }),
        withDoor('soon', { clocks: [clock(20), clock(9)] }),
        withDoor('met', { clocks: [clock(7, { stoppedAt: at(6) })] }),
        referral('none'),
      );
      const hub = { list: 'open', whose: WHOSE.hub } as const;
      expect(await listed(hub)).toEqual(['soon', 'late', 'met', 'none']);
      expect(await listed({ ...hub, before: at(10) })).toEqual(['soon']);
      expect(await listed({ ...hub, from: at(10), before: at(13) })).toEqual(['late']);
      expect(await listed({ list: 'open', whose: WHOSE.nobody })).toHaveLength(4);
    });

    test('move with each change, and lead from page to page without gap or repeat', async () => {
      await keep(
        ...[1, 2, 3, 4, 5].map((n) =>
          withDoor(`r${n}`, { clocks: [clock(n)] }, { team: teamId('a') }),
        ),
      );
      const mine = { list: 'open', whose: WHOSE.team(teamId('a')) } as const;
      const pages: string[] = [];
      let after: string | undefined;
      do {
        // oxlint-disable-next-line no-await-in-loop -- a page begins where the one before ended
        const page = await book().listed({
          ...mine,
          first: 2,
          ...(after !== undefined && { after }),
        });
        pages.push(page.found.map(({ id }) => id).join());
        after = page.next;
      } while (after !== undefined);
      expect(pages).toEqual(['r1,r2', 'r3,r4', 'r5']);
      await book().replace(
        withDoor(
          'r1',
          { clocks: [clock(9)] },
          { version: 2, team: teamId('b'), assignedTo: [PRIYA] },
        ),
      );
      expect(await listed(mine)).toEqual(['r2', 'r3', 'r4', 'r5']);
      expect(await listed({ list: 'open', whose: WHOSE.person(PRIYA) })).toEqual(['r1']);
      expect(await listed({ list: 'open', whose: WHOSE.nobody })).not.toContain('r1');
    });

    test('keep an ended one in sight of the hub while its receipt is waited for', async () => {
      const ended = { status: 'CLOSED', closedAt: at(9) } as const;
      await keep(
        withDoor('waits', { clocks: [clock(12, { kind: 'ROUTING_RECEIPT' })] }, ended),
        withDoor('done', {}, { ...ended, closedAt: at(11) }),
      );
      expect(await listed({ list: 'open', whose: WHOSE.hub })).toEqual(['waits']);
      expect(await listed({ list: 'ended', whose: WHOSE.hub, newestFirst: true })).toEqual([
        'done',
        'waits',
      ]);
      expect(await listed({ list: 'open', whose: WHOSE.nobody })).toEqual([]);
    });

    test('find who referred, what is traced, who owes an answer and where it was passed on to', async () => {
      await keep(
        withDoor('r1', {
          referrer: { source: 'SCHOOL', practitioner: PRIYA, protect: false },
          traces: { children: ['c1', 'c2'], homes: ['h1'] },
          checks: [{ ...signed, agency: POLICE, dueAt: at(9), required: true }],
          routings: [
            {
              ...signed,
              id: 'r1',
              to: 'AGENCY',
              agency: POLICE,
              name: 'x',
              note: 'x',
              dueAt: at(9),
            },
          ],
        }),
      );
      const found = () =>
        Promise.all([
          listed({ list: 'referred', whose: WHOSE.person(PRIYA) }),
          ...['c1', 'c2', 'h1', 'h2'].map((whose) => listed({ list: 'trace', whose })),
          listed({ list: 'owed', whose: WHOSE.agency(POLICE) }),
          listed({ list: 'routed', whose: WHOSE.agency(POLICE) }),
        ]);
      expect((await found()).map((list) => list.length)).toEqual([1, 1, 1, 1, 0, 1, 1]);
      await book().replace(withDoor('r1', {}, { version: 2 }));
      expect((await found()).flat()).toEqual([]);
    });

    test('say so where a cursor is none of theirs', async () => {
      const hub = { list: 'open', whose: WHOSE.hub } as const;
      await expect(listed({ ...hub, after: 'elsewhere' })).rejects.toThrow('after is no place');
    });

    test('refuse a new referral that claims to have been changed', async () => {
      await expect(book().add(referral('r1', { version: 2 }))).rejects.toThrow('has the version 1');
      expect(await listed({ list: 'open', whose: WHOSE.hub })).toEqual([]);
    });
  });
}
