import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SAY } from '../support/human-words.ts';
import { details, OFFICE, openHumanWorld, REFERRAL } from '../support/human-world.ts';

/** A probation office whose people have answered, and are asked again. */
let world: Awaited<ReturnType<typeof openHumanWorld>>;
const again = (who: 'priya' | 'okoye' = 'priya', agency: string = OFFICE.code) =>
  world.hub.say(who, SAY.AGAIN, { referral: REFERRAL, agency });
const NONE = ['agency is none that has an answer to be asked for again.'];
beforeAll(async () => {
  world = await openHumanWorld();
  await world.hub.get('tom', SAY.REGISTER, { agency: details });
  await world.hub.get('marcus', SAY.APPROVE, { code: OFFICE.code, version: 1 });
});
afterAll(() => world.hub.close());

describe('that its people can be asked again', () => {
  test('is not said while they have still to answer, and they are not', async () => {
    const line = await world.line();
    expect(line).toMatchObject({ state: 'PENDING', againBy: null });
    expect((await again()).errors).toEqual(NONE);
    expect(await world.waiting()).toMatchObject([{ version: 1 }]);
  });

  test('is said with when an answer would be due, whatever they answered, and of no system', async () => {
    const asked = await world.request();
    await world.answer(asked, world.unknown(asked));
    const { coverage } = await world.picture();
    const line = coverage.find(({ agency }) => agency === OFFICE.code);
    expect(line).toMatchObject({ state: 'NOTHING_SHAREABLE', dueAt: null });
    expect(Date.parse(line?.againBy ?? '')).toBeGreaterThan(Date.now());
    expect(coverage.filter(({ againBy }) => againBy)).toEqual([line]);
  });

  test('is nothing for a system, for a code that there is not, and for another agency’s contact', async () => {
    expect((await again('priya', 'police')).errors).toEqual(NONE);
    expect((await again('priya', 'no-such-agency')).errors).toEqual(NONE);
    expect((await again('okoye')).errors).toEqual(['This is not available to you.']);
  });

  test('is said no more once they are, and when an answer is due stands there instead', async () => {
    expect((await again()).errors).toEqual([]);
    expect((await again()).errors).toEqual(NONE);
    const line = await world.line();
    expect(line).toMatchObject({ state: 'PENDING', againBy: null });
    expect(Date.parse(line?.dueAt ?? '')).toBeGreaterThan(Date.now());
    expect(await world.waiting()).toHaveLength(1);
  });

  test('is said no more once the agency is suspended, and they are not', async () => {
    const asked = await world.request();
    await world.answer(asked, world.unknown(asked));
    expect((await world.line())?.againBy).not.toBeNull();
    await world.hub.get('tom', SAY.SUSPEND, { code: OFFICE.code });
    expect(await world.line()).toMatchObject({ state: 'PAUSED', againBy: null });
    expect((await again()).errors).toEqual(NONE);
  });
});
