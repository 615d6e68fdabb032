import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { REOPEN, SET_LEVEL, WITHDRAW } from '../support/front-door-words.ts';
import { SAY } from '../support/human-words.ts';
import { details, OFFICE, openHumanWorld, REFERRAL, shown } from '../support/human-world.ts';

/** A probation office whose people are asked about a family, and a referral that ends before they answer. */
let world: Awaited<ReturnType<typeof openHumanWorld>>;
let asked: Awaited<ReturnType<typeof world.request>>;
beforeAll(async () => {
  world = await openHumanWorld();
  await world.hub.get('tom', SAY.REGISTER, { agency: details });
  await world.hub.get('marcus', SAY.APPROVE, { code: OFFICE.code, version: 1 });
  await world.picture();
  asked = await world.request();
});
afterAll(() => world.hub.close());

describe('a request of a referral that ends', () => {
  test('waits, and names whom to look for, until then', () => {
    expect(asked.state).toBe('WAITING');
    expect(asked.people.length).toBeGreaterThan(0);
  });

  test('is withdrawn at that moment, in the very act that ended it, and on record before', async () => {
    await world.hub.get('priya', WITHDRAW, {
      referral: REFERRAL,
      version: 1,
      because: 'In error.',
    });
    const gone = shown.parse(await world.hub.get('hale', SAY.REQUEST, { id: asked.id }));
    expect(gone).toMatchObject({ state: 'WITHDRAWN', people: [], version: asked.version + 1 });
    expect(await world.waiting()).toEqual([]);
    await expect.poll(world.recorded, { timeout: 40_000 }).toEqual(
      expect.arrayContaining([
        ['WITHDRAW_REFERRAL', 'WITHDRAWN'],
        ['WITHDRAW_REFERRAL', 'REFERRAL_ENDED'],
      ]),
    );
  });

  test('takes no answer from whoever had it open, and sends them to refer anew', async () => {
    expect((await world.answer(asked, world.unknown(asked))).errors).toEqual([
      'request does not wait any more. Where a child may be at risk, refer it anew.',
    ]);
  });

  test('is asked anew once the referral is opened again and of a level that lets it be', async () => {
    await world.hub.get('marcus', REOPEN, { referral: REFERRAL, version: 2, because: 'New harm.' });
    expect(await world.line()).toMatchObject({ state: 'NOT_ASKED' });
    expect(await world.waiting()).toEqual([]);
    const level = { referral: REFERRAL, version: 3, level: 4, rationale: 'New harm.' };
    await world.hub.get('marcus', SET_LEVEL, level);
    expect(await world.line()).toMatchObject({ state: 'PENDING' });
    const again = await world.request();
    expect(again.id).not.toBe(asked.id);
    expect(again).toMatchObject({ state: 'WAITING', version: 1 });
  });
});
