import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ask } from '../support/asking.ts';
import {
  only,
  openFrontDoor,
  referralIn,
  submissionIn,
  type FrontDoorWorld,
} from '../support/front-door.ts';
import * as words from '../support/front-door-words.ts';

describe('what goes wrong at the front door', () => {
  let world: FrontDoorWorld;
  beforeAll(async () => {
    world = await openFrontDoor();
  });
  afterAll(() => world.close());
  const submitted = async (form: object = words.FORM) =>
    submissionIn(await world.say('frost', words.SUBMIT, { form })).referral;
  const newest = async (referral: string) =>
    referralIn(await world.say('priya', words.REFERRAL, { referral }));

  test('fifty people who submit at once lose nothing, and each has a referral of their own', async () => {
    const sent = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        submitted({ ...words.FORM, concerns: `Concern number ${n}.` }),
      ),
    );
    expect(new Set(sent).size).toBe(50);
    const kept = await Promise.all(sent.map(newest));
    expect(new Set(kept.map(({ concern }) => concern ?? kept)).size).toBeGreaterThan(0);
    const list = z.object({ rows: z.array(z.object({ id: z.string() })) });
    const hub = list.parse(
      only(await world.say('marcus', '{ worklist(queue: HUB, first: 200) { rows { id } } }')),
    );
    expect(hub.rows.map(({ id }) => id)).toEqual(expect.arrayContaining(sent));
  });

  test('a draft that is sent twenty times at once is one referral', async () => {
    const { id } = z
      .object({ id: z.string() })
      .parse(only(await world.say('frost', words.SAVE_DRAFT, { form: words.FORM })));
    const sent = await Promise.all(
      Array.from({ length: 20 }, () => world.say('frost', words.SUBMIT, { draft: id })),
    );
    expect(new Set(sent.map((said) => submissionIn(said).referral)).size).toBe(1);
  });

  test('of two who decide at once one is told that the other was first', async () => {
    const referral = await submitted();
    const rating = { referral, version: 1, rag: 'BLUE', rationale: 'None.' };
    expect(referralIn(await world.say('marcus', words.RATE, rating)).version).toBe(2);
    const decision = { kind: 'OUTCOME', outcome: 'NO_FURTHER_ACTION', rationale: 'Explained.' };
    const said = await Promise.all(
      [1, 2].map(() => world.say('marcus', words.DECIDE, { referral, version: 2, decision })),
    );
    const lost = said.filter(({ errors }) => errors.length > 0);
    expect(lost.map(({ errors }) => errors)).toEqual([
      ['version is not the newest: somebody has changed the referral. Read it again.'],
    ]);
    expect((await newest(referral)).file.decisions).toHaveLength(1);
  });

  test('a megabyte of free text is refused before it is read', async () => {
    const form = { ...words.FORM, concerns: 'x'.repeat(1_000_000) };
    const told = await ask(world.url, await world.tokenOf('frost'), {
      query: words.SUBMIT,
      variables: { form },
    });
    expect(told.status).toBe(413);
    expect(told.body).not.toContain('xxx');
  });

  test('nobody gets at another’s draft, at a referral of another team, or at a decision without the role', async () => {
    const { id } = z
      .object({ id: z.string() })
      .parse(only(await world.say('frost', words.SAVE_DRAFT, { form: { concerns: 'Mine.' } })));
    expect((await world.say('okoye', words.SUBMIT, { draft: id })).errors).toEqual([
      'draft is none of yours.',
    ]);
    expect((await world.say('okoye', words.SUBMIT, { draft: 'D-nothing' })).errors).toEqual([
      'draft is none of yours.',
    ]);
    const referral = await submitted();
    const rating = { referral, version: 1, rag: 'RED', rationale: 'Mine.' };
    const decision = { kind: 'SECTION_47', rationale: 'Mine.' };
    const refused = await Promise.all([
      world.say('noor', words.RATE, rating),
      world.say('frost', words.RATE, rating),
      world.say('priya', words.DECIDE, { referral, version: 1, decision }),
      world.say('marcus', words.RATE, { ...rating, referral: 'R-2026-NOTHING000' }),
      world.say('sue', words.ACKNOWLEDGE, { referral, routing: 'r1' }),
      world.say('noor', words.ASSIGN, { referral, version: 1 }),
      world.say('noor', words.ASSIGN, { referral, version: 1, team: 'mash-south' }),
    ]);
    for (const { errors } of refused) expect(errors).toEqual(['This is not available to you.']);
  });

  test('a child who refers themselves is told so, and nobody else has a child’s name', async () => {
    const form = { ...words.FORM, referrer: { ...words.FORM.referrer, name: 'alfie  MARLOW' } };
    expect((await world.say('frost', words.SUBMIT, { form })).errors).toEqual([
      'form.referrer.name is the name of a child of this form. A child who refers themselves has the source SELF.',
    ]);
    const self = { ...form, referrer: { ...form.referrer, source: 'SELF' } };
    expect((await world.say('frost', words.SUBMIT, { form: self })).errors).toEqual([]);
  });

  test('another contact about the same child or home is seen, by reference alone', async () => {
    const first = await submitted();
    const elsewhere = {
      ...words.FORM,
      children: [
        {
          given: 'Mia',
          family: 'Okafor',
          dateOfBirth: '2020-01-02',
          line: 'Flat 12, Mill Lane',
          postcode: 'nm11aa',
        },
      ],
    };
    const other = await submitted(elsewhere);
    const repeats = z
      .array(z.object({ id: z.string(), sameChild: z.boolean(), sameHome: z.boolean() }))
      .parse(only(await world.say('priya', words.REPEATS, { referral: other })));
    expect(repeats).toContainEqual(
      expect.objectContaining({ id: first, sameChild: false, sameHome: true }),
    );
  });
});
