import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { rulebook } from '../../policies/index.ts';
import { instant } from '../../src/domain/day.ts';
import { categoriesOf } from '../../src/domain/agency.ts';
import { SAY } from '../support/human-words.ts';
import { details, OFFICE, openHumanWorld, REFERRAL } from '../support/human-world.ts';

/** What those who speak for an office without a system read about what it answers. */
let world: Awaited<ReturnType<typeof openHumanWorld>>;
beforeAll(async () => {
  world = await openHumanWorld();
  await world.hub.get('tom', SAY.REGISTER, { agency: details });
  await world.hub.get('marcus', SAY.APPROVE, { code: OFFICE.code, version: 1 });
  await world.picture();
  const asked = await world.request();
  await world.answer(asked, world.deanKnown(asked));
  await world.picture();
});
afterAll(() => world.hub.close());

type Who = Parameters<typeof world.hub.say>[0];
const RULES = `query Rules($code: ID!) {
  sourceRules(code: $code) {
    source byPeople holder categories { category rules { rule says } } prohibitions { id }
  }
}`;
const USE = `query Use($code: ID!, $from: Instant!, $before: Instant!) {
  sourceUse(code: $code, from: $from, before: $before) {
    source byPeople questions newest { practitioner referral state shown }
  }
}`;
const OWN = '{ contactAgencies { code organisation state } }';
const HOUR_MS = 3_600_000;
const rulesFor = (who: Who, code: string = OFFICE.code) => world.hub.say(who, RULES, { code });
const useFor = (who: Who, code: string = OFFICE.code) => {
  const [from, before] = [-HOUR_MS, HOUR_MS].map((ms) => instant(Date.now() + ms));
  return world.hub.say(who, USE, { code, from, before });
};
const ruled = z.object({
  sourceRules: z.object({
    source: z.string(),
    byPeople: z.literal(true),
    categories: z.array(
      z.object({ category: z.string(), rules: z.array(z.object({ rule: z.string() })) }),
    ),
  }),
});

describe('the rules about what an office without a system answers', () => {
  test.each<Who>(['ruth', 'hale'])(
    'are read by %s, who speaks for it, and are all of them',
    async (who) => {
      const { sourceRules } = ruled.parse((await rulesFor(who)).data);
      expect(sourceRules.source).toBe(OFFICE.code);
      expect(sourceRules.categories.map(({ category }) => category)).toEqual(
        categoriesOf('PROBATION'),
      );
      const named = sourceRules.categories.flatMap(({ rules }) => rules.map(({ rule }) => rule));
      const all = rulebook.sharing
        .filter(({ holder }) => holder === 'PROBATION')
        .map(({ id }) => id);
      expect(new Set(named)).toEqual(new Set(all));
    },
  );

  test('read as where there is none to another agency’s contact and owner', async () => {
    const none = await rulesFor('okoye', 'no-such-source');
    expect(none).toEqual({ data: { sourceRules: null }, errors: [] });
    expect(await rulesFor('okoye')).toEqual(none);
    expect(await rulesFor('rival')).toEqual(none);
  });

  test('are nobody else’s to ask for', async () => {
    expect((await rulesFor('priya')).errors).toEqual(['This is not available to you.']);
    expect((await rulesFor('marcus')).errors).toEqual(['This is not available to you.']);
  });
});

describe('who was told what the office answered', () => {
  test('is read by its owner, with each referral that its people were asked about', async () => {
    const read = async () => (await useFor('ruth')).data;
    await expect.poll(read, { timeout: 20_000, interval: 500 }).toMatchObject({
      sourceUse: {
        source: OFFICE.code,
        byPeople: true,
        questions: 2,
        newest: [
          { referral: REFERRAL, state: 'ANSWERED', shown: 1 },
          { referral: REFERRAL, state: 'PENDING', shown: 0 },
        ],
      },
    });
  });

  test('is not told to its contacts, from some of whom a referral may have been kept', async () => {
    expect((await useFor('hale')).errors).toEqual(['This is not available to you.']);
  });

  test('reads as where there is none to another owner', async () => {
    const none = await useFor('rival', 'no-such-source');
    expect(none).toEqual({ data: { sourceUse: null }, errors: [] });
    expect(await useFor('rival')).toEqual(none);
  });
});

describe('agencies without a system', () => {
  const own = [{ code: OFFICE.code, organisation: OFFICE.code, state: 'ACTIVE' }];
  test.each<[Who, unknown]>([
    ['ruth', own],
    ['hale', own],
    ['tom', own],
    ['marcus', own],
    ['okoye', []],
    ['rival', []],
  ])('are listed to %s as far as they are theirs to know', async (who, listed) => {
    expect(await world.hub.get(who, OWN)).toEqual(listed);
  });

  test('are not listed to whoever works referrals', async () => {
    expect((await world.hub.say('priya', OWN)).errors).toEqual(['This is not available to you.']);
  });
});
