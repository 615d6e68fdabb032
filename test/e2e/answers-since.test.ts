import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { instant } from '../../src/domain/day.ts';
import { SAY } from '../support/human-words.ts';
import { details, OFFICE, openHumanWorld, REFERRAL } from '../support/human-world.ts';

/** An analyst who waits for an office without a system, and has its answer told to them without a look. */
let world: Awaited<ReturnType<typeof openHumanWorld>>;
let picture = '';
beforeAll(async () => {
  world = await openHumanWorld();
  await world.hub.get('tom', SAY.REGISTER, { agency: details });
  await world.hub.get('marcus', SAY.APPROVE, { code: OFFICE.code, version: 1 });
  const query = 'query Look($referral: ID!) { familyPicture(referral: $referral) { id } }';
  const looked = await world.hub.get('priya', query, { referral: REFERRAL });
  picture = z.object({ id: z.string() }).parse(looked).id;
});
afterAll(() => world.hub.close());

const SINCE = `query Since($referral: ID!, $picture: ID!) {
  answersSince(referral: $referral, picture: $picture) { agency name news }
}`;
const since = (who: Parameters<typeof world.hub.say>[0], changes: object = {}) =>
  world.hub.say(who, SINCE, { referral: REFERRAL, picture, ...changes });

const events = z.object({
  nodes: z.array(z.object({ kind: z.string(), sources: z.array(z.string()) })),
});
async function questions() {
  const query = `query Recorded($from: Instant!, $before: Instant!) {
    accessEvents(filter: { from: $from, before: $before }, first: 100) {
      nodes { kind sources }
    }
  }`;
  const within = { from: instant(Date.now() - 600_000), before: instant(Date.now() + 600_000) };
  return events.parse(await world.hub.get('tom', query, within)).nodes;
}

test('nothing is told while they have not answered, and what they say is told to come from them', async () => {
  expect(await since('priya')).toEqual({ data: { answersSince: [] }, errors: [] });
  const asked = await world.request();
  expect((await world.answer(asked, world.deanKnown(asked))).errors).toEqual([]);
  expect((await since('priya')).data['answersSince']).toEqual([
    { agency: OFFICE.code, name: OFFICE.name, news: 'ANSWERED' },
  ]);
  expect(JSON.stringify(await since('priya'))).not.toContain(SAY.SUPERVISION);
});

test('it is told behind the door of the family alone, and of its own pictures alone', async () => {
  const refused = ['This is not available to you.'];
  expect((await since('hale')).errors).toEqual(refused);
  expect((await since('tom')).errors).toEqual(refused);
  expect((await since('priya', { referral: 'R-NONE' })).errors).toEqual(refused);
  expect((await since('priya', { picture: 'CANARY' })).errors).toEqual([
    'picture is none that was shown for this referral.',
  ]);
});

test('each asking is on record as what it is, and asked no agency', async () => {
  const own = async () => (await questions()).filter(({ kind }) => kind === 'ANSWERS_SINCE');
  await expect.poll(async () => (await own()).length, { timeout: 30_000, interval: 1_000 }).toBe(7);
  expect((await own()).flatMap(({ sources }) => sources)).toEqual([]);
  const looks = (await questions()).filter(({ kind }) => kind === 'FAMILY_PICTURE');
  expect(looks).toHaveLength(1);
});
