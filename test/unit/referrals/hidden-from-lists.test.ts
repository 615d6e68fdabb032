import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ReferralId } from '../../../src/domain/ids.ts';
import { frontDoorHub, noor, type FrontDoorHub } from '../../support/front-door-desks.ts';

let hub: FrontDoorHub;
let calls: readonly ReferralId[] = [];
beforeEach(async () => {
  hub = await frontDoorHub();
});
afterEach(() => hub.dispose());

const called = async (...families: readonly string[]): Promise<void> => {
  calls = await families.reduce<Promise<readonly ReferralId[]>>(async (before, family) => {
    const taken = await before;
    hub.time.now += 60_000;
    return [...taken, await hub.call(family)];
  }, Promise.resolve([]));
};
const page = async (first: number, after?: string) => {
  const asks = { queue: 'UNASSIGNED', part: 'ALL', first, ...(after && { after }) } as const;
  const shown = await hub.at(noor, hub.doors.worklist, asks);
  if (!shown) throw new Error('The worklist is shut');
  return { ids: shown.rows.map(({ id }) => id), next: shown.next };
};
const named = (cursor = '') => Buffer.from(cursor, 'base64url').toString('latin1');

test('a page is full of what somebody may know of, and its cursor names the last of it', async () => {
  await called('Siddiqui', 'One', 'Siddiqui', 'Two', 'Siddiqui', 'Three');
  const [, one, , two, , three] = calls;
  const first = await page(2);
  expect(first.ids).toEqual([one, two]);
  expect(named(first.next)).toContain(two);
  const second = await page(2, first.next);
  expect(second).toEqual({ ids: [three], next: undefined });
});

test('where only families that they must not know of follow, nothing follows', async () => {
  await called('One', 'Siddiqui', 'Siddiqui');
  expect(await page(1)).toEqual({ ids: [calls[0]], next: undefined });
});

test('more hidden ones than are read at once make no page short', async () => {
  await called(...Array.from({ length: 105 }, () => 'Siddiqui'), 'One', 'Siddiqui');
  expect(await page(1)).toEqual({ ids: [calls[105]], next: undefined });
});
